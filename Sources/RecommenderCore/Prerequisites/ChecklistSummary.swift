/// How many rows of the checklist stand at each verdict.
public struct ChecklistSummary: Hashable, Sendable {
  private let counts: [Assessment.Verdict: Int]

  /// Counts verdicts.
  public init(_ verdicts: some Sequence<Assessment.Verdict>) {
    counts = verdicts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many rows stand at this verdict.
  public subscript(verdict: Assessment.Verdict) -> Int { counts[verdict] ?? 0 }

  /// How many rows there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// Whether nothing is known to be in the way; rows that were not checked are not.
  public var isReady: Bool { self[.notMet] == 0 }
}
