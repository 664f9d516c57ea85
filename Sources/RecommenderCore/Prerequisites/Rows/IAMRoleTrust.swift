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
    let admission = Self.admission(role.value.trust, of: role.value, campaign)
    let words = words(for: admission)
    let fix = fix(role.value, wanted, campaign)
    switch admission {
    case .granted:
      return Assessment(.met, evidence: words, checkedAt: role.at)
    case .unguarded:
      return Assessment(
        .advice, evidence: words, checkedAt: role.at, fix: fix.words, command: fix.command)
    case .mismatched, .absent:
      return Assessment(
        .notMet, evidence: words, checkedAt: role.at, fix: fix.words, command: fix.command)
    case .denied:
      return Assessment(
        .notMet, evidence: words, checkedAt: role.at,
        fix: "Whoever put the Deny statement there has to decide. Ask your administrator.")
    case .undecidable(let hinge):
      throw Undecided(words, at: role.at, fix: hinge.question)
    }
  }

  private static func admission(
    _ policy: PolicyDocument, of role: IAMRoleDetails, _ campaign: CampaignARN
  ) -> Admission {
    // Which of the two source ARNs Pinpoint bears while it verifies a model is not documented.
    Admission(
      policy, to: .role(role.arn),
      call: PinpointCall(beside: campaign, purposes: [.apps, .recommenders]))
  }

  private func fix(
    _ found: IAMRoleDetails, _ wanted: IAMRoleARN, _ campaign: CampaignARN
  ) -> (words: String, command: String?) {
    // A command names no path and no account, so it would change this one all the same.
    guard found.arn == wanted.description else {
      return ("This is another IAM role of that name. Put the row before right first.", nil)
    }
    return TrustChange(policy: found.trust, campaign: campaign) {
      Self.admission($0, of: found, campaign)
    }.fix(role: wanted.name)
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
