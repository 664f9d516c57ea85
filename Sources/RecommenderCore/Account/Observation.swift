/// What was read from the account for one lookup, with the time.
public struct Observation: Hashable, Sendable {
  /// What came back.
  public enum Outcome: Hashable, Sendable {
    case found(Reply)
    case failed(LookupFailure)
  }

  /// What was asked.
  public var lookup: Lookup
  /// When the answer came.
  public var at: Timestamp
  /// What came back.
  public var outcome: Outcome

  /// Creates an observation.
  public init(_ lookup: Lookup, at: Timestamp, _ outcome: Outcome) {
    self.lookup = lookup
    self.at = at
    self.outcome = outcome
  }
}
