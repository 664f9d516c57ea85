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
    ":words  says what the words of AWS mean; with one after it, what that one means",
    ":preview says what they lead to: configuration, message, changes; or one of these after it",
    ":refresh asks the account again",
    ":save NAME saves under another name and goes on with that one",
    ":quit   leaves; all is saved, half-finished answers included",
  ]

  static func noSuchStep(_ text: String) -> PlainLine {
    "There is no step \(quoted(text)). There are 1 to \(StepID.allCases.count): "
      + "\(StepID.allCases.map(\.rail).joined(separator: ", ")). Write :go and one of them."
  }

  static func noSuchCommand(_ name: String) -> PlainLine {
    "There is no command \(quoted(":" + name)). There are :help, :list, :back, :next, :go, :undo, :redo, "
      + ":clear, :show, :preview, :words, :refresh, :save and :quit. An answer that begins with a colon is written "
      + "with two."
  }

  /// What was typed, shortened where it is long.
  static func quoted(_ text: String) -> String {
    let longest = 40
    return text.count > longest ? "\"\(text.prefix(longest))...\"" : "\"\(text)\""
  }

  /// What the words mean that have the text in them; all of them for an empty one.
  static func meanings(_ text: String) -> [PlainLine] {
    let word = text.lowercased()
    let entries = Glossary.entries.filter {
      word.isEmpty || $0.term.lowercased().contains(word)
    }
    guard !entries.isEmpty else {
      return ["There is no word \(quoted(text)) here. :words alone says all there are."]
    }
    return entries.map { "\($0.term): \($0.meaning)" }
  }

  static let lineTooLong: PlainLine =
    "The line is too long. It may have \(PlainInput.longestLine) bytes. Nothing of it was taken."
  static let lineUnreadable: PlainLine =
    "The line is not UTF-8. Nothing of it was taken. Write it in UTF-8."
  static let lineWithControls: PlainLine =
    "The line has a control character, as an arrow key leaves one. Nothing of it was taken. Write "
    + "it once more."

  static let stepMissing: PlainLine = "The step is missing. Write :go and its number or its name."
  static let nameMissing: PlainLine =
    "The name is missing. Write :save and a name, such as :save movie-picks."
  static let nothingBefore: PlainLine = "This is the first step. There is nothing to go back to."
  static let reviewIsLast: PlainLine = "Review is the last step. w writes the files."
  static let answerFirst: PlainLine = "This question comes first. Answer it, or write :back."
  static let steps: PlainLine = "What has been answered so far:"

  static func help(_ step: StepID) -> [PlainLine] {
    HelpTexts.paragraphs(step).map { PlainLine($0) }
  }

  // MARK: Saving

  static func notSaved(_ reason: String) -> PlainLine {
    "\(SavingTexts.notSaved(reason)) \(SavingTexts.consolation)"
  }

  static let savedAgain: PlainLine = "All is saved now."

  static func notSavedAs(_ name: String, _ reason: String) -> PlainLine {
    "Not saved under the name \(name). \(reason)"
  }

  static func saveElsewhere(_ reason: String) -> [PlainLine] {
    [
      PlainLine(SavingTexts.notSaved(reason)),
      "\(SavingTexts.elsewhere) :back stays, :quit leaves unsaved.", PlainLine(SavingTexts.later),
    ]
  }

  static let otherName = "Name"

  static func askVersion(upTo count: Int) -> PlainLine { "1 to \(count) [1]:" }

  static func noSuchVersion(upTo count: Int) -> PlainLine {
    "That is none of them. There are 1 to \(count). :quit leaves both as they are and keeps yours "
      + "under another name."
  }

  // MARK: The start list

  static let startExplanation: PlainLine =
    "\(SessionTexts.explanation) A number goes on with one, copy N with a copy of it, new begins a "
    + "new one."

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
        ? "A number \(SessionTexts.lastGoodVersion)" : SessionTexts.noEarlierVersion
    }
    return text
  }

  static func askSession(upTo count: Int, offered: Int?) -> PlainLine {
    "Session, 1 to \(count), or new [\(offered.map { "\($0)" } ?? "new")]:"
  }

  static func startRefused(upTo count: Int) -> PlainLine {
    "That is none of the sessions. There are 1 to \(count). Write a number, copy and a number, or "
      + "new."
  }

  static let startCommands: [PlainLine] =
    SessionTexts.help.map { PlainLine($0) } + [
      ":help says this, :list says the sessions again, :quit leaves."
    ]
  static let noSuchStartCommand: PlainLine =
    "There is no such command here. There are :help, :list and :quit. Or write a number."
}
