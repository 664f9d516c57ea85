/// The decisions of a policy simulation, read for the actions that matter.
struct PolicyDecisions {
  private let decisions: [PolicyDecision]
  private let at: Timestamp

  init(_ sighting: Sighting<[PolicyDecision]>) {
    decisions = sighting.value
    at = sighting.at
  }

  /// Judges whether every action is allowed on its resource.
  ///
  /// `mend` allows what is not allowed yet; `byHand` is the command that asks again.
  ///
  /// - Throws: Where the simulation did not speak of an action, or used a word not known here.
  func assess(
    _ wanted: [(action: String, resource: String)], mend: String, byHand: String
  ) throws(Undecided) -> Assessment {
    var refused: [String] = []
    var isForbidden = false
    var unclear: String?
    for (action, resource) in wanted {
      switch decision(action, resource)?.lowercased() {
      case "allowed": continue
      case "implicitdeny": refused.append(action)
      case "explicitdeny":
        refused.append(action)
        isForbidden = true
      case nil: unclear = unclear ?? "The simulation did not speak of \(action)."
      case let word?: unclear = unclear ?? "The decision on \(action) is \(Quoted.value(word))."
      }
    }
    guard refused.isEmpty else {
      return Assessment(
        .notMet, evidence: "Not allowed: \(refused.joined(separator: ", ")).", checkedAt: at,
        // Allowing an action is no help against a statement that denies it.
        mend: isForbidden ? Self.findDenial : mend)
    }
    if let unclear { throw Undecided(unclear, at: at, mend: byHand) }
    let actions = wanted.map(\.action).joined(separator: ", ")
    return Assessment(.met, evidence: "Allowed: \(actions).", checkedAt: at)
  }

  private static let findDenial =
    "Ask your administrator which Deny statement or boundary stands in the way."

  /// The decision on an action; simulations of several resources hold one for each pair.
  private func decision(_ action: String, _ resource: String) -> String? {
    decisions.first {
      $0.action.lowercased() == action.lowercased()
        && [resource, "*", ""].contains($0.resource)
    }?.decision
  }
}
