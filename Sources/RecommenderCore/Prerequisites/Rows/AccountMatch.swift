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
    let observation = evidence.observations[.callerIdentity]
    var strangers: [String] = []
    var others: [(name: String, account: String)] = []
    if let function = evidence.answers.chosenFunction {
      others.append(("the function", function.account))
    }
    if let role = evidence.answers.chosenIAMRole { others.append(("the IAM role", role.account)) }
    if case .callerIdentity(let caller)? = evidence.observations.found(.callerIdentity) {
      others.append(("your login", caller.account))
    }
    for other in others where other.account != campaign.account {
      strangers.append("\(other.name) to \(Quoted.value(other.account))")
    }
    guard strangers.isEmpty else {
      let list = strangers.joined(separator: ", ")
      return Assessment(
        .notMet, evidence: "The campaign belongs to \(campaign.account), \(list).",
        checkedAt: observation?.at,
        mend: "Choose resources of one account, and log in to that account.")
    }
    guard !others.isEmpty else {
      throw Undecided(missing: "There is nothing to compare with the campaign's account yet.")
    }
    return Assessment(
      .met, evidence: "All belong to \(campaign.account).",
      checkedAt: evidence.observations.found(.callerIdentity) == nil ? nil : observation?.at)
  }
}
