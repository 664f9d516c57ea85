import RecommenderCore

/// All that a prompt looks at.
struct Scene {
  let state: WizardState
  let context: PlainContext

  var answers: Answers { state.answers }

  /// What the rules say against an answer, were it given; nil where it can be taken.
  ///
  /// A refused answer is not taken, so that the one before it stays.
  func refusal(of answer: Answer) -> Finding? {
    var trial = state
    _ = Wizard.update(&trial, .answer(answer))
    let field = answer.field(changedFrom: state.answers)
    return Rules.findings(in: trial.answers)
      .first { $0.field == field && $0.severity == .error }
  }

  /// Whether an answer of the account is awaited that the prompt could use.
  var isChecking: Bool { !state.pendingLookups.isEmpty }
}

/// What a prompt makes of a line.
struct Reply {
  enum Next {
    /// The same prompt once more, in its short form.
    case short
    /// The same prompt once more, in full.
    case whole
    /// Another prompt of the step.
    case go(any Prompt)
    /// The prompt that led here, in its short form.
    case `return`
  }

  var lines: [PlainLine] = []
  var events: [WizardEvent] = []
  var next = Next.short

  static func refused(_ lines: PlainLine...) -> Reply { Reply(lines: lines) }

  static func refused(_ finding: Finding) -> Reply {
    Reply(lines: PlainTexts.finding(finding))
  }

  static func go(_ prompt: any Prompt, _ events: WizardEvent...) -> Reply {
    Reply(events: events, next: .go(prompt))
  }

  /// Takes events and asks what follows from them.
  static func take(_ events: WizardEvent...) -> Reply { Reply(events: events, next: .whole) }
}

/// One question at a time: what is said, and what a line of input makes of it.
protocol Prompt: Sendable {
  /// What the prompt waits for before it can be asked; nil where it can be asked now.
  func awaited(_ scene: Scene) -> PlainLine?
  /// The prompt to ask instead, and why, where this one has no sense now.
  func detour(_ scene: Scene) -> (why: [PlainLine], prompt: any Prompt)?
  /// The question in full.
  func question(_ scene: Scene) -> [PlainLine]
  /// The short form, which ends with the default.
  func ask(_ scene: Scene) -> PlainLine
  /// Takes a line that is no command; an empty one takes the default.
  mutating func take(_ text: String, _ scene: Scene) -> Reply
  /// Empties the answer, where it may be empty.
  func clear(_ scene: Scene) -> Reply
  /// Whether commands wait too.
  func holdsCommands(_ scene: Scene) -> Bool
  /// What may be said at this prompt besides an answer, for help.
  var words: [PlainLine] { get }
  /// Shows its rows again where it last showed only one of them.
  mutating func startOver()
  /// Whether it stands beside the step's own questions, so that the way back needs no repetition.
  var isAside: Bool { get }
  /// Whether the prompt lies above the steps, so that a new step does not end it.
  var isAboveSteps: Bool { get }
}

extension Prompt {
  func awaited(_ scene: Scene) -> PlainLine? { nil }
  func detour(_ scene: Scene) -> (why: [PlainLine], prompt: any Prompt)? { nil }
  func clear(_ scene: Scene) -> Reply { .refused(PlainTexts.nothingToClear) }
  func holdsCommands(_ scene: Scene) -> Bool { false }
  var words: [PlainLine] { [] }
  mutating func startOver() {}
  var isAside: Bool { false }
  var isAboveSteps: Bool { false }
}
