/// The campaign uses the solution version that recommendations shall come from.
struct SolutionVersion: VerifiedRequirement {
  let id = RequirementID.solutionVersion
  let title = "The campaign uses the version you want"
  let group = RequirementGroup.campaign
  let owner = Owner.dataScience
  let verification = "describe-solution-version, describe-solution"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    let trail = CampaignTrail(answers, knowing: observations)
    return [trail.campaign, trail.solutionVersion, trail.solution].compactMap(\.self)
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let version = try evidence.solutionVersion { absent($0) }
    if let failing = try unusable(version) { return failing }

    let campaign = try evidence.campaign().value
    let deployed = try? SolutionVersionARN(parsing: campaign.solutionVersionArn)
    if campaign.syncWithLatestSolutionVersion == true || deployed?.isLatest == true {
      return Assessment(
        .met, evidence: "The newest version is deployed by itself.", checkedAt: version.at)
    }
    let solution = try evidence.solution()
    let newest = solution.value.latestVersionArn
    guard newest.isEmpty || (try? SolutionVersionARN(parsing: newest)) != nil else {
      throw evidence.otherForm(
        "The ARN of the newest solution version", newest, at: solution.at)
    }
    return compare(
      campaign.solutionVersionArn, with: solution, of: try evidence.chosenCampaign())
  }

  private func absent(_ time: Timestamp) -> Assessment {
    Assessment(
      .notMet, evidence: "The deployed solution version was not found.", checkedAt: time,
      mend: "Ask your data science team to deploy a solution version that exists.")
  }

  /// The assessment of a version that cannot be used, or nil.
  private func unusable(
    _ version: Sighting<SolutionVersionDetails>
  ) throws(Undecided) -> Assessment? {
    let status = version.value.status
    switch PersonalizeStatus(status) {
    case .active: return nil
    case .unknown:
      throw Undecided(
        "The version's status is \(Quoted.value(status)), which this program does not know.",
        at: version.at, mend: "Ask your data science team what the status means.")
    case .underWay, .ended:
      return Assessment(
        .notMet,
        evidence: Quoted.sentence(
          "The version's status is \(status)", reason: version.value.failureReason),
        checkedAt: version.at,
        mend: "Ask your data science team to deploy a solution version that is ACTIVE.")
    }
  }

  /// The last part of a version's ARN, which tells versions of one solution apart.
  private static func version(_ arn: String) -> String {
    Quoted.value((try? SolutionVersionARN(parsing: arn))?.version ?? arn)
  }

  private func compare(
    _ deployed: String, with solution: Sighting<SolutionDetails>, of campaign: CampaignARN
  ) -> Assessment {
    let newest = solution.value.latestVersionArn
    if newest == deployed || newest.isEmpty {
      return Assessment(
        .met,
        evidence: newest.isEmpty
          ? "The deployed version is ACTIVE." : "The deployed version is the newest.",
        checkedAt: solution.at)
    }
    guard PersonalizeStatus(solution.value.latestVersionStatus) == .active else {
      let status = Quoted.value(solution.value.latestVersionStatus)
      return Assessment(
        .met, evidence: "The deployed version is ACTIVE; a newer one is \(status).",
        checkedAt: solution.at)
    }
    let command = AWSCommand("personalize", "update-campaign", region: campaign.region.id)
      .with("--campaign-arn", campaign.description).with("--solution-version-arn", newest)
    return Assessment(
      .advice,
      evidence:
        "\(Self.version(deployed)) is deployed; \(Self.version(newest)) is newer and ACTIVE.",
      checkedAt: solution.at, mend: command.line)
  }
}
