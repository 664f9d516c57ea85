public import RecommenderCore

/// One session as lists show it: how far it has come, who has it open, what is the matter with it.
public struct SessionSummary: Hashable, Sendable {
  /// How far a readable session has come.
  public struct Progress: Hashable, Sendable {
    /// The step that was on screen.
    public let step: StepID?
    /// How many of the questions have a valid answer.
    public let answered: Int
    /// How many questions there are.
    public let questions: Int

    /// Whether files have been written from these very answers.
    public let isExported: Bool

    /// Whether the session can be exported.
    public var isComplete: Bool { answered == questions }

    init(_ document: SessionDocument) {
      let steps = StepID.allCases.filter { ![.account, .prerequisites, .review].contains($0) }
      step = document.step
      isExported = document.isExported
      questions = steps.count
      var unanswered = Rules.invalidSteps(in: document.answers)
      // Without a choice of processing there is nothing yet to be wrong about attributes.
      if unanswered.contains(.processing) { unanswered.insert(.attributes) }
      answered = steps.count { !unanswered.contains($0) }
    }
  }

  /// What was found in the file.
  public enum Content: Hashable, Sendable {
    case readable(Progress)
    /// The file cannot be read or understood, for this reason; it is kept as it is. There may be
    /// a readable version from before the last save.
    case damaged(reason: String, hasBackup: Bool)
  }

  /// The name of the session.
  public let name: String
  /// When the file was last written.
  public let modified: Timestamp
  /// What was found in the file.
  public let content: Content
  /// Who has the session open; nil where nobody has.
  public let lockedBy: LockHolder?
}
