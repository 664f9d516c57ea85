import RecommenderCore

/// What the commands say, and the start list.
extension PlainTexts {
  static let commands: [PlainLine] = [
    "Commands begin with a colon. An answer that begins with one is written with two.",
    ":help   says this",
    ":list   asks the question again, with its rows",
    ":back   goes back one question, :next goes on with what is answered",
    ":go N   goes to step N, by number or name",
    ":undo   takes back the last change, :redo does it again",
    ":clear  empties an answer that may be empty",
    ":show   says the answers so far",
    ":refresh asks the account again",
    ":save NAME saves under another name and goes on with that one",
    ":quit   leaves; all is saved, half-finished answers included",
  ]

  static func noSuchStep(_ text: String) -> PlainLine {
    "There is no step \"\(text)\". There are 1 to \(StepID.allCases.count): "
      + "\(StepID.allCases.map(\.rail).joined(separator: ", ")). Write :go and one of them."
  }

  static func noSuchCommand(_ name: String) -> PlainLine {
    "There is no command :\(name). There are :help, :list, :back, :next, :go, :undo, :redo, "
      + ":clear, :show, :refresh, :save and :quit. An answer that begins with a colon is written "
      + "with two."
  }

  static let nameMissing: PlainLine =
    "The name is missing. Write :save and a name, such as :save movie-picks."
  static let nothingBefore: PlainLine = "This is the first step. There is nothing to go back to."
  static let reviewIsLast: PlainLine = "Review is the last step. w writes the files."
  static let answerFirst: PlainLine = "This question comes first. Answer it, or write :back."
  static let steps: PlainLine = "What has been answered so far:"

  /// The help of a step; where the screen's own words name keys, these name what is typed.
  static func help(_ step: StepID) -> [PlainLine] {
    switch step {
    case .prerequisites:
      [
        "Every requirement for a recommender model is a row here. A machine checks what it can; "
          + "the rows to confirm only a person knows, and the checklist keeps who said so and "
          + "when.",
        "Advice does not stop anything. Rows that are not met do not stop the export either: they "
          + "go into the checklist, with who can put them right and how.",
        "Not checked means that nobody could look, not that it is wrong.",
      ]
    case .review:
      [
        "These are the answers as they will be written.",
        "recommender.json is the configuration for aws pinpoint create-recommender-configuration. "
          + "CHECKLIST.md says what is met, what is open, and who can put it right.",
      ]
    default: HelpTexts.paragraphs(step).map { PlainLine($0) }
    }
  }

  // MARK: Saving

  static func notSaved(_ reason: String) -> PlainLine {
    "Not saved. \(reason) Nothing typed is lost; saving is tried again."
  }

  static let savedAgain: PlainLine = "All is saved now."

  static func notSavedAs(_ name: String, _ reason: String) -> PlainLine {
    "Not saved under the name \(name). \(reason)"
  }

  static func saveElsewhere(_ reason: String) -> [PlainLine] {
    [
      "Not saved. \(reason)", "Save to which file instead? :back stays, :quit leaves unsaved.",
      "Later, from any folder: recommender-wizard import FILE",
    ]
  }

  // MARK: The start list

  static let startQuestion: PlainLine = "Go on with a session?"
  static let startExplanation: PlainLine =
    "Each holds everything that was said in it. A number goes on with one, copy N with a copy of "
    + "it, new begins a new one."

  static func session(_ row: SessionRow, utcOffset: Int) -> String {
    var text =
      "\(row.name), \(row.content.progress), "
      + LocalClock.dateAndTime(row.modified, utcOffset)
    if let holder = row.holder {
      text += ", open in another program: \(holder), a number opens a copy"
    }
    if case .damaged(let reason, let hasBackup) = row.content {
      text += ", \(reason) "
      text +=
        hasBackup
        ? "A number opens the last good version as a copy. The file stays as it is."
        : noEarlierVersion
    }
    return text
  }

  static let noEarlierVersion = "There is no earlier version. The file stays as it is."

  static func askSession(upTo count: Int, offered: Int?) -> PlainLine {
    "Session, 1 to \(count), or new [\(offered.map { "\($0)" } ?? "new")]:"
  }

  static func startRefused(upTo count: Int) -> PlainLine {
    "That is none of the sessions. There are 1 to \(count). Write a number, copy and a number, or "
      + "new."
  }

  static let startCommands: [PlainLine] = [
    "A session that is open in another program cannot be opened twice. A number then opens a copy: "
      + "both go their own ways.",
    "A damaged session is never overwritten. Where there is a good version from before its last "
      + "save, that one opens as a copy.",
    ":help says this, :list says the sessions again, :quit leaves.",
  ]
  static let noSuchStartCommand: PlainLine =
    "There is no such command here. There are :help, :list and :quit. Or write a number."
}
