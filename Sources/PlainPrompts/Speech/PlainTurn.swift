public import RecommenderCore

/// What plain mode says and does in answer to a line, or to something that happened.
public struct PlainTurn: Hashable, Sendable {
  /// What is said, in order.
  public var lines: [PlainLine] = []
  /// The question after that, which a line of input answers; nil where nothing is asked now.
  public var prompt: PlainLine?
  /// What the state machine is told, in order.
  public var events: [WizardEvent] = []

  /// Creates a turn; by default one in which nothing happens.
  public init(
    lines: [PlainLine] = [], prompt: PlainLine? = nil, events: [WizardEvent] = []
  ) {
    self.lines = lines
    self.prompt = prompt
    self.events = events
  }
}
