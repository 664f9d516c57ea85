/// Campaign, function, IAM role and the caller belong to one account.
struct AccountMatch: VerifiedRequirement {
  let id = RequirementID.accountMatch
  let title = "Everything belongs to one account"
  let group = RequirementGroup.account
  let owner = Owner.you
  let verification = "compares the ARNs, get-caller-identity"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    [.callerIdentity]
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let campaign = try evidence.chosenCampaign()
    let others = others(evidence)
    let strangers = others.filter { $0.account != campaign.account }
      .map { "\($0.name) to \(Quoted.value($0.account))" }
    guard strangers.isEmpty else {
      let list = strangers.joined(separator: ", ")
      return Assessment(
        .notMet, evidence: "The campaign belongs to \(campaign.account), \(list).",
        checkedAt: evidence.observations[.callerIdentity]?.at,
        fix: "Choose resources of one account, and log in to that account.")
    }
    // A login that could not be seen may be of any account.
    let login = try login(evidence)
    guard !others.isEmpty else {
      throw Undecided(missing: "There is nothing to compare with the campaign's account yet.")
    }
    return Assessment(
      .met, evidence: "All belong to \(campaign.account).", checkedAt: login?.at)
  }

  /// What may belong to another account, as far as it is known.
  private func others(_ evidence: AssessmentContext) -> [(name: String, account: String)] {
    var others: [(name: String, account: String)] = []
    if let function = evidence.answers.chosenFunction {
      others.append(("the function", function.account))
    }
    if let role = evidence.answers.chosenIAMRole { others.append(("the IAM role", role.account)) }
    if case .callerIdentity(let caller)? = evidence.observations.found(.callerIdentity) {
      others.append(("your login", caller.account))
    }
    return others
  }

  /// Who is asking; nil while nobody has been asked, and with a source that knows of no login.
  private func login(_ evidence: AssessmentContext) throws(Undecided) -> Sighting<CallerIdentity>? {
    switch evidence.observations[.callerIdentity]?.outcome {
    case nil: return nil
    case .failed(let failure) where failure.cause == .notRecorded: return nil
    case .failed, .found:
      return try evidence.sight(
        .callerIdentity,
        absent: { .init(.notChecked, evidence: "Your login was not found.", checkedAt: $0) },
        { reply in if case .callerIdentity(let caller) = reply { caller } else { nil } })
    }
  }
}
