/// The function is ready to be invoked.
struct FunctionActive: FunctionRequirement, VerifiedRequirement {
  let id = RequirementID.functionActive
  let title = "The function is active"
  let owner = Owner.developer
  let verification = "get-function-configuration"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    FunctionExists().lookups(for: answers, knowing: observations)
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let function = try evidence.function()
    guard let state = function.value.state else {
      throw Undecided("Lambda does not say the state of the function.", at: function.at)
    }
    let words = Quoted.sentence(
      "State is \(Quoted.value(state))", reason: function.value.stateReason)
    switch state {
    case "Active":
      return try afterUpdate(function)
    case "Pending":
      return Assessment(
        .notMet, evidence: words, checkedAt: function.at,
        fix: "Wait until the function is Active, then check again.")
    case "Inactive":
      return Assessment(
        .advice, evidence: words, checkedAt: function.at,
        fix: "Invoke the function once: the first call after a long rest fails and wakes it.")
    case "Failed", "Deactivating", "Deactivated", "ActiveNonInvocable", "Deleting":
      return Assessment(
        .notMet, evidence: words, checkedAt: function.at,
        fix: "Ask your developers to deploy the function anew.")
    default:
      throw Undecided(
        "State is \(Quoted.value(state)), which this program does not know.", at: function.at,
        fix: "Ask your developers what the state means.")
    }
  }

  /// Judges an active function by its latest update, of which old answers say nothing.
  private func afterUpdate(_ function: Sighting<FunctionDetails>) throws(Undecided) -> Assessment {
    switch function.value.lastUpdateStatus {
    case nil, "Successful":
      return Assessment(.met, evidence: "State is Active.", checkedAt: function.at)
    case "InProgress":
      return Assessment(
        .notMet,
        evidence: Quoted.sentence(
          "State is Active, but an update is in progress",
          reason: function.value.lastUpdateReason),
        checkedAt: function.at, fix: "Wait until the update ends, then check again.")
    case "Failed":
      return Assessment(
        .notMet,
        evidence: Quoted.sentence(
          "State is Active, but the latest update failed", reason: function.value.lastUpdateReason),
        checkedAt: function.at, fix: "Ask your developers to deploy the function anew.")
    case let status?:
      throw Undecided(
        "The latest update is \(Quoted.value(status)), which this program does not know.",
        at: function.at, fix: "Ask your developers what the status means.")
    }
  }
}
