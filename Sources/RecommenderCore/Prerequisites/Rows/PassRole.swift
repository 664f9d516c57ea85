/// The person who publishes the model may pass the IAM role to Pinpoint.
struct PassRole: VerifiedRequirement {
  let id = RequirementID.passRole
  let title = "You may pass the IAM role to Pinpoint"
  let group = RequirementGroup.iamRole
  let owner = Owner.administrator
  let verification = "simulate-principal-policy"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    guard let role = answers.chosenIAMRole else { return [] }
    let isSimulated = Self.strangeCaller(observations) == nil
    return [.callerIdentity] + (isSimulated ? [.passRole(role.description)] : [])
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let role = try evidence.chosenIAMRole().description
    let lookup = Lookup.passRole(role)
    if evidence.observations.found(lookup) == nil,
      let caller = Self.strangeCaller(evidence.observations)
    {
      throw Undecided(
        "This is tried as an IAM user or IAM role; you are signed in as \(caller.value).",
        at: caller.at, fix: "Sign in as the IAM user or IAM role that is to create the model.")
    }
    let sighting = try evidence.sight(
      lookup,
      absent: {
        .init(.notChecked, evidence: "Your own user or role was not found.", checkedAt: $0)
      },
      { reply in if case .decisions(let decisions) = reply { decisions } else { nil } })
    return try assess(
      PolicyDecisions(sighting), passing: role, byHand: lookup.command(region: evidence.region))
  }

  /// Pinpoint takes the IAM role under one of two names; only what holds for both is certain.
  private func assess(
    _ decisions: PolicyDecisions, passing role: String, byHand: String
  ) throws(Undecided) -> Assessment {
    func assess(_ requests: [PolicyDecisions.Request]) throws(Undecided) -> Assessment {
      let services = requests.map(\.passedTo).joined(separator: " and ")
      return try decisions.assess(
        requests,
        in: .init(
          principal: "your IAM user or IAM role", occasion: "you create the model",
          grant: "Ask your administrator for \(RolePassing.action) on \(role), passed to "
            + "\(services).", byHand: byHand))
    }
    let requests = RolePassing.services.map {
      PolicyDecisions.Request(action: RolePassing.action, resource: role, passedTo: $0)
    }
    let denied = requests.filter {
      if case .denied = decisions.outcome(of: $0) { true } else { false }
    }
    guard !denied.isEmpty, denied != requests else { return try assess(requests) }
    let rest = requests.filter { !denied.contains($0) }
    var assessment = try assess(rest)
    let refusal = try assess(denied)
    assessment.verdict = .notChecked
    assessment.evidence += " \(refusal.evidence) Pinpoint may use either name."
    assessment.fix = refusal.fix
    return assessment
  }

  /// Who is signed in where IAM does not simulate them; nil while it does or nobody is known.
  private static func strangeCaller(_ observations: AccountObservations) -> Sighting<String>? {
    guard let observation = observations[.callerIdentity],
      case .found(.callerIdentity(let caller)) = observation.outcome,
      SimulatedCaller(caller.arn) == .other
    else { return nil }
    let name = ARN(caller.arn)?.resource ?? ""
    let words =
      switch name.split(separator: "/").first {
      case "root": "the root user"
      case "federated-user": "a federated user"
      default: Quoted.value(name)
      }
    return Sighting(value: words, at: observation.at)
  }
}
