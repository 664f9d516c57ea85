/// The trust policy of the IAM role lets Pinpoint in, on behalf of this account only.
struct IAMRoleTrust: VerifiedRequirement {
  let id = RequirementID.iamRoleTrust
  let title = "The IAM role lets Pinpoint in"
  let group = RequirementGroup.iamRole
  let owner = Owner.administrator
  let verification = "IAM trust policy"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    IAMRoleExists().lookups(for: answers, knowing: observations)
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let wanted = try evidence.chosenIAMRole()
    let role = try evidence.iamRole()
    let campaign = try evidence.chosenCampaign()
    let mend = RoleCommands.updateTrust(name: wanted.name, campaign: campaign)

    // Which of the two source ARNs Pinpoint bears while it verifies a model is not documented.
    let admission = Admission(
      role.value.trust, to: .role(role.value.arn),
      call: PinpointCall(beside: campaign, purposes: [.apps, .recommenders]))
    let words = words(for: admission)
    switch admission {
    case .granted:
      return Assessment(.met, evidence: words, checkedAt: role.at)
    case .unguarded:
      return Assessment(.advice, evidence: words, checkedAt: role.at, mend: mend)
    case .mismatched, .denied, .absent:
      return Assessment(.notMet, evidence: words, checkedAt: role.at, mend: mend)
    case .undecidable(let hinge):
      throw Undecided(words, at: role.at, mend: hinge.question)
    }
  }

  private func words(for admission: Admission) -> String {
    switch admission {
    case .granted: "The trust policy names pinpoint.amazonaws.com, for this account only."
    case .unguarded: "No condition keeps others from using the IAM role through Pinpoint."
    case .mismatched(let condition):
      "The trust policy's condition cannot hold here: \(condition.words)."
    case .denied: "A Deny statement of the trust policy keeps Pinpoint out."
    case .undecidable(let hinge): hinge.words(of: "The trust policy")
    case .absent(let others):
      others.isEmpty
        ? "The trust policy names no service."
        : "The trust policy names \(Quoted.short(others.joined(separator: ", "))) only."
    }
  }
}
