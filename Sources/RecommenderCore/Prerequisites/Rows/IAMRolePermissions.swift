/// The policies of the IAM role let Pinpoint retrieve recommendations from the campaign.
struct IAMRolePermissions: VerifiedRequirement {
  let id = RequirementID.iamRolePermissions
  let title = "The IAM role may retrieve recommendations"
  let group = RequirementGroup.iamRole
  let owner = Owner.administrator
  let verification = "simulate-principal-policy"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    let trail = CampaignTrail(answers, knowing: observations)
    var lookups = IAMRoleExists().lookups(for: answers, knowing: observations)
    if let campaign = trail.campaign { lookups.append(campaign) }
    // The policies of an IAM role that is still to be created cannot be asked for.
    guard let role = answers.chosenIAMRole,
      answers.iamRole == .existing
        || observations.found(.iamRole(role.description)) != nil
    else { return lookups }
    return lookups + [simulation(answers, trail)].compactMap(\.self)
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let role = try evidence.chosenIAMRole()
    if evidence.isIAMRoleAbsent(role) { _ = try evidence.iamRole() }
    let campaign = try evidence.chosenCampaign()
    let solution = evidence.trail.solutionARN
    guard let lookup = simulation(evidence.answers, evidence.trail) else {
      _ = try evidence.solution()
      throw Undecided(missing: "The solution is not known yet.")
    }
    let decisions = try evidence.sight(
      lookup,
      absent: { .init(.notChecked, evidence: "The IAM role was not found.", checkedAt: $0) },
      { reply in if case .decisions(let decisions) = reply { decisions } else { nil } })
    let requests =
      RoleAction.onCampaign.map {
        PolicyDecisions.Request(action: $0, resource: campaign.description)
      }
      + RoleAction.onSolution.map {
        PolicyDecisions.Request(action: $0, resource: solution?.description ?? "")
      }
    return try PolicyDecisions(decisions).assess(
      requests,
      in: .init(
        principal: "the IAM role \(role.name)", occasion: "Pinpoint uses it",
        grant: RoleCommands.givePermissions(
          name: role.name, of: ModelNames(evidence.answers, region: campaign.region),
          campaign: campaign, solution: solution),
        byHand: lookup.command(region: evidence.region)))
  }

  private func simulation(_ answers: Answers, _ trail: CampaignTrail) -> Lookup? {
    guard let role = answers.chosenIAMRole, let campaign = answers.chosenCampaign,
      let solution = trail.solutionARN
    else { return nil }
    return .iamRolePermissions(
      iamRole: role.description, campaign: campaign.description, solution: solution.description)
  }
}
