/// Everything observed so far, the newest observation for each lookup.
public struct AccountObservations: Hashable, Sendable {
  private var newest: [Lookup: Observation] = [:]

  /// Creates a collection; of two observations of one lookup the later in the list stands.
  public init(_ observations: [Observation] = []) {
    for observation in observations { record(observation) }
  }

  /// The observation for a lookup, if there is one.
  public subscript(lookup: Lookup) -> Observation? { newest[lookup] }

  /// Whether nothing has been observed.
  public var isEmpty: Bool { newest.isEmpty }

  /// All observations in a fixed order, by operation and subject.
  public var all: [Observation] {
    newest.values.sorted { left, right in
      let leftKey = (left.lookup.operation, "\(left.lookup)")
      let rightKey = (right.lookup.operation, "\(right.lookup)")
      return leftKey < rightKey
    }
  }

  /// Keeps an observation in place of an earlier one of the same lookup.
  public mutating func record(_ observation: Observation) {
    newest[observation.lookup] = observation
  }

  /// Forgets what was observed for lookups that the condition names.
  public mutating func forget(where condition: (Lookup) -> Bool) {
    newest = newest.filter { !condition($0.key) }
  }
}
