import RecommenderCore

/// What the checklist, Review and the writing of the files say.
extension PlainTexts {
  static let checking: PlainLine = "Checking ..."

  static func counts(_ summary: ChecklistSummary) -> String {
    Assessment.Verdict.allCases.filter { summary[$0] > 0 }
      .map { "\(summary[$0]) \($0.rawValue)" }.joined(separator: ", ")
  }

  static func summary(_ summary: ChecklistSummary) -> PlainLine { "\(counts(summary))." }

  static func verdict(_ verdict: Assessment.Verdict) -> String {
    switch verdict {
    case .met: "Met:"
    case .notMet: "NOT MET:"
    case .advice: "Advice:"
    case .toConfirm: "To confirm:"
    case .notChecked: "Not checked:"
    }
  }

  /// Verdict and evidence, who can put it right, and how.
  static func details(
    _ requirement: any Requirement, _ assessment: Assessment, _ context: PlainContext
  ) -> [PlainLine] {
    var lines: [PlainLine] = [
      PlainLine(requirement.title), "\(verdict(assessment.verdict)) \(assessment.evidence)",
    ]
    if let moment = assessment.checkedAt {
      lines.append("Checked at \(LocalClock.dateAndTime(moment, context.utcOffset)).")
    }
    if assessment.verdict != .met, !requirement.isConfirmedByPerson {
      lines.append(PlainLine(FieldTexts.responsibility(requirement)))
    }
    let fix = assessment.fix.split(separator: "\n")
    return lines + fix.map { PlainLine(String($0), isVerbatim: true) }
  }

  static func askChecklist(upTo count: Int) -> PlainLine {
    "Prerequisites, 1 to \(count) for details, c N confirms [go on]:"
  }

  static let checklistWords: [PlainLine] = [
    "A number says the details of its row.",
    "c N confirms row N, c N NOTE with a note. c N once more takes the word back.",
    "p N tries what row N is about, where its details say so; what that does is said first.",
    "r checks all again, r N only row N.",
  ]

  static let notForPeople: PlainLine =
    "This row is checked by machine. Only rows to confirm take a person's word. r N checks it "
    + "again."

  static func confirmed(_ title: String) -> PlainLine { "Confirmed: \(title)" }
  static func takenBack(_ title: String) -> PlainLine { "Taken back: \(title)" }

  static func noSuchRequirement(count: Int) -> PlainLine {
    "That is no row of the checklist. There are 1 to \(count). Write a number, c N, p N or r N."
  }

  // MARK: Review

  static let lookAgain: PlainLine = "\(FieldTexts.lookAgain) Look at it again."

  static func lookAgain(_ steps: [StepID]) -> PlainLine {
    "Look again at \(steps.map(\.rail).joined(separator: ", ")). \(FieldTexts.lookAgain)"
  }

  static func newRole(_ name: String) -> String { name.isEmpty ? "" : "new: \(name)" }
  static func contains(_ content: String) -> String { "each contains: \(content)" }
  static let readFiles = "Read the files as they would be written"

  static func askReview(upTo count: Int) -> PlainLine { "Review, 1 to \(count), or w writes [w]:" }

  static let reviewWords: [PlainLine] = [
    "A number of an answer leads to its step and back here. The last number leads to the files.",
    "w writes the files.",
  ]

  static func noSuchReviewRow(upTo count: Int) -> PlainLine {
    "That is no row here. There are 1 to \(count). Write a number, or w to write the files."
  }

  static func askFile(upTo count: Int) -> PlainLine { "Files, 1 to \(count) [back to Review]:" }

  static func noSuchFile(upTo count: Int) -> PlainLine {
    "That is none of the files. There are 1 to \(count). Write a number, or press Enter for Review."
  }

  // MARK: Writing

  static let writing: PlainLine = "Writing the files ..."
  static let whichFolder: [PlainLine] = [
    PlainLine(WritingTexts.folder), PlainLine(WritingTexts.folderMeans),
  ]

  static let askReplace: PlainLine = "Replace them, y or n [n]:"
  static let notReplaced: PlainLine = "\(WritingTexts.failed)."

  static func writingFailed(_ reason: String) -> [PlainLine] {
    ["\(WritingTexts.failed). \(reason)"]
  }

  static func written(_ folder: String, _ files: [String]) -> [PlainLine] {
    [
      "Written: \(WritingTexts.written(files.count, into: folder)).",
      PlainLine(WritingTexts.commandsStart),
    ]
      + WritingTexts.commands.flatMap { command, meaning in
        [PlainLine("  \(command)", isVerbatim: true), PlainLine("  \(meaning).")]
      } + [PlainLine(WritingTexts.reading)]
  }
}
