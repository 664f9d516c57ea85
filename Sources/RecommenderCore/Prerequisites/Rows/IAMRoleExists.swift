/// The IAM role that Pinpoint assumes exists under the chosen ARN.
struct IAMRoleExists: VerifiedRequirement {
  let id = RequirementID.iamRoleExists
  let title = "The IAM role exists"
  let group = RequirementGroup.iamRole
  let owner = Owner.administrator
  let verification = "get-role"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    answers.chosenIAMRole.map { [.iamRole($0.description)] } ?? []
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let wanted = try evidence.chosenIAMRole()
    let plan = plan(for: wanted, evidence)
    // The user has said that it is still to be created; only seeing it says otherwise.
    if let plan, evidence.isIAMRoleAbsent(wanted) { return plan }

    let found = try evidence.iamRole { time in
      Assessment(
        .notMet, evidence: "No IAM role \(wanted.name) was found in account \(wanted.account).",
        checkedAt: time, fix: "Check the IAM role ARN, or choose to create an IAM role.")
    }
    // IAM finds roles by their names, in the caller's account and under any path.
    guard found.value.arn == wanted.description else {
      return Assessment(
        .notMet, evidence: "The IAM role of this name is \(Quoted.value(found.value.arn)).",
        checkedAt: found.at,
        fix: plan == nil
          ? "Check the account and the path in the IAM role ARN." : taken(found.value, wanted))
    }
    return Assessment(
      .met, evidence: plan == nil ? "It exists." : "It exists already. Another model may use it.",
      checkedAt: found.at)
  }

  /// What to do where the name of an IAM role that is to be created was found under another ARN.
  private func taken(_ found: IAMRoleDetails, _ wanted: IAMRoleARN) -> String {
    guard (try? IAMRoleARN(parsing: found.arn))?.account == wanted.account else {
      return "Log in to the account \(wanted.account), which the campaign belongs to."
    }
    return "The name is taken. Choose that one as the existing IAM role, or another name."
  }

  /// The assessment of an IAM role that is to be created; nil where an existing one was chosen.
  private func plan(for role: IAMRoleARN, _ evidence: AssessmentContext) -> Assessment? {
    guard evidence.answers.iamRole == .create, let campaign = evidence.answers.chosenCampaign
    else { return nil }
    var seenMissing: Timestamp?
    if let observation = evidence.observations[.iamRole(role.description)],
      case .failed(let failure) = observation.outcome, failure.cause == .notFound
    {
      seenMissing = observation.at
    }
    return Assessment(
      .notMet, evidence: "It will be created as \(role.name).", checkedAt: seenMissing,
      fix: RoleCommands.create(
        name: role.name, of: ModelNames(evidence.answers, region: campaign.region),
        campaign: campaign, solution: evidence.trail.solutionARN))
  }
}
