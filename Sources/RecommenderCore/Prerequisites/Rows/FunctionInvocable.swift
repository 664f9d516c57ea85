/// The resource policy of the function lets Pinpoint invoke it for recommender models.
struct FunctionInvocable: FunctionRequirement, VerifiedRequirement {
  let id = RequirementID.functionInvocable
  let title = "Pinpoint may invoke the function"
  let owner = Owner.administrator
  let verification = "Lambda resource policy"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    // Lambda gives one and the same error for "no function" and "no policy".
    FunctionExists().lookups(for: answers, knowing: observations)
      + (answers.chosenFunction.map { [.functionPolicy($0.description)] } ?? [])
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let arn = try evidence.chosenFunction()
    if evidence.isFunctionAbsent(arn) { _ = try evidence.function() }
    let permission = FunctionPermission(
      arn, of: ModelNames(evidence.answers, region: arn.region))
    let isKnown = evidence.observations.found(.function(arn.description)) != nil
    let policy = try evidence.sight(
      .functionPolicy(arn.description),
      absent: {
        .init(
          .notMet,
          evidence: isKnown
            ? "The function has no resource policy."
            : "There is no resource policy, or no such function.",
          checkedAt: $0, fix: permission.command.line)
      },
      { reply in if case .functionPolicy(let policy) = reply { policy } else { nil } })
    let change = InvocationChange(permission: permission, policy: policy.value) {
      admission($0, arn, purpose: .recommenders)
    }
    return try judge(policy, arn, change.fix)
  }

  private func judge(
    _ policy: Sighting<PolicyDocument>, _ arn: FunctionARN,
    _ fix: (words: String, command: String?)
  ) throws(Undecided) -> Assessment {
    let admission = admission(policy.value, arn, purpose: .recommenders)
    switch admission {
    case .granted:
      return Assessment(
        .met, evidence: "The resource policy names Pinpoint, for this account only.",
        checkedAt: policy.at)
    case .unguarded:
      return Assessment(
        .advice, evidence: "No condition keeps other accounts from invoking it through Pinpoint.",
        checkedAt: policy.at, fix: fix.words, command: fix.command)
    case .undecidable(let hinge):
      throw Undecided(
        hinge.words(of: "The resource policy"), at: policy.at, fix: hinge.question)
    case .denied:
      return Assessment(
        .notMet, evidence: "A Deny statement of the resource policy keeps Pinpoint out.",
        checkedAt: policy.at,
        fix: "Whoever put the Deny statement there has to decide. Ask your administrator.")
    case .mismatched(let condition):
      return Assessment(
        .notMet, evidence: mismatch(condition, policy.value, arn), checkedAt: policy.at,
        fix: fix.words, command: fix.command)
    case .absent(let others):
      let names = Quoted.short(others.joined(separator: ", "))
      return Assessment(
        .notMet,
        evidence: others.isEmpty
          ? "The resource policy lets no service invoke it."
          : "The resource policy names \(names) only.",
        checkedAt: policy.at, fix: fix.words, command: fix.command)
    }
  }

  private func mismatch(
    _ condition: PolicyStatement.Condition, _ policy: PolicyDocument, _ arn: FunctionARN
  ) -> String {
    switch admission(policy, arn, purpose: .apps) {
    case .granted, .unguarded:
      "The resource policy lets in projects (apps/*), not recommender models (recommenders/*)."
    default: "The resource policy's condition cannot hold here: \(condition.words)."
    }
  }

  private func admission(
    _ policy: PolicyDocument, _ arn: FunctionARN, purpose: PinpointCall.Purpose
  ) -> Admission {
    Admission(
      policy, to: .function(arn),
      call: PinpointCall(
        partition: arn.partition.id, region: arn.region.id, account: arn.account,
        purposes: [purpose]))
  }
}
