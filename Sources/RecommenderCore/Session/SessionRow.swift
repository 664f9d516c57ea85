/// One session as the start screen lists it.
public struct SessionRow: Hashable, Sendable {
  /// What was found in its file.
  public enum Content: Hashable, Sendable {
    /// How far it has come.
    case readable(step: StepID, answered: Int, questions: Int, isExported: Bool)
    /// It cannot be read, for this reason; there may be a good version from before the last save.
    case damaged(reason: String, hasBackup: Bool)

    /// How far the session has come, in a few words.
    package var progress: String {
      switch self {
      case .readable(_, _, _, isExported: true): "files written"
      case .readable(let step, let answered, let questions, _) where answered == questions:
        "\(step.rail), all answered"
      case .readable(let step, let answered, let questions, _):
        "\(step.rail), \(answered) of \(questions) answered"
      case .damaged: "cannot be read"
      }
    }
  }

  /// The name of the session.
  public var name: String
  /// When it was last saved.
  public var modified: Timestamp
  /// What was found in its file.
  public var content: Content
  /// Which other program has it open, in words such as `process 4 on host`; nil where none has.
  public var holder: String?

  /// Creates a row.
  public init(name: String, modified: Timestamp, content: Content, holder: String? = nil) {
    self.name = name
    self.modified = modified
    self.content = content
    self.holder = holder
  }

  /// Whether it has something that can be taken up.
  package var canBeOpened: Bool {
    if case .damaged(_, let hasBackup) = content { hasBackup } else { true }
  }

  /// What Enter makes of it; nil where nothing can be taken up.
  package var choice: StartChoice? {
    switch content {
    case .readable: holder == nil ? .resume(name) : .copy(name)
    case .damaged(_, let hasBackup): hasBackup ? .restore(name) : nil
    }
  }
}

/// What a person decides on the start screen.
public enum StartChoice: Hashable, Sendable {
  /// Begin a new session.
  case begin
  /// Go on with the session.
  case resume(String)
  /// Go on with a copy of the session, which stays as it is.
  case copy(String)
  /// Go on with the last good version of a damaged session, as a copy.
  case restore(String)
  /// Leave.
  case leave
}
