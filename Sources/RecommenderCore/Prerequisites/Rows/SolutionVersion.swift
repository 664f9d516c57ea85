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

    let campaign = try evidence.campaign()
    let deployment = CampaignDeployment(campaign.value)
    // Where the newest version is deployed by itself, the solution need not be readable.
    let solution: Sighting<SolutionDetails>? =
      if deployment.followsNewest { try? evidence.solution() } else { try evidence.solution() }
    if let update = try unfinished(deployment, newest: solution?.value, at: campaign.at) {
      return update
    }
    guard let solution else { return byItself(at: version.at) }
    let newest = solution.value.latestVersionArn
    guard newest.isEmpty || (try? SolutionVersionARN(parsing: newest)) != nil else {
      throw evidence.otherForm(
        "The ARN of the newest solution version", newest, at: solution.at)
    }
    return compare(
      deployment, with: solution, CampaignChange(of: try evidence.chosenCampaign(), campaign.value))
  }

  private func absent(_ time: Timestamp) -> Assessment {
    Assessment(
      .notMet, evidence: "The deployed solution version was not found.", checkedAt: time,
      fix: "Ask your data science team to deploy a solution version that exists.")
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
        at: version.at, fix: "Ask your data science team what the status means.")
    case .underWay, .ended:
      return Assessment(
        .notMet,
        evidence: Quoted.sentence(
          "The version's status is \(status)", reason: version.value.failureReason),
        checkedAt: version.at,
        fix: "Ask your data science team to deploy a solution version that is ACTIVE.")
    }
  }

  /// The assessment of an update to another version that has not gone through, or nil.
  ///
  /// Until it has, the campaign answers with the version before, whatever is to be deployed by
  /// itself.
  private func unfinished(
    _ deployment: CampaignDeployment, newest: SolutionDetails?, at time: Timestamp
  ) throws(Undecided) -> Assessment? {
    guard let update = deployment.pendingUpdate(newest: newest?.latestVersionArn ?? "") else {
      return nil
    }
    let target = update.target.isEmpty ? "the newest version" : Self.version(update.target)
    let status = Quoted.value(update.status)
    let statement =
      deployment.version.map {
        "\(Self.version($0)) is deployed; the update to \(target) is \(status)"
      }
      ?? "The version before \(target) is deployed; the update to it is \(status)"
    let words = Quoted.sentence(statement, reason: update.reason)
    switch PersonalizeStatus(update.status) {
    case .active: return nil
    case .underWay:
      return Assessment(
        .advice, evidence: words, checkedAt: time,
        fix: "Wait until the update ends, then check again.")
    case .ended:
      return Assessment(
        .advice, evidence: words, checkedAt: time,
        fix: "Ask your data science team for the update to \(target) again.")
    case .unknown:
      throw Undecided(
        "The latest update is \(status), which this program does not know.", at: time,
        fix: "Ask your data science team what the status means.")
    }
  }

  private func byItself(at time: Timestamp) -> Assessment {
    Assessment(.met, evidence: "The newest version is deployed by itself.", checkedAt: time)
  }

  private func compare(
    _ deployment: CampaignDeployment, with solution: Sighting<SolutionDetails>,
    _ change: CampaignChange
  ) -> Assessment {
    let newest = solution.value.latestVersionArn
    guard let deployed = deployment.version else { return byItself(at: solution.at) }
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
    let words = "\(Self.version(deployed)) is deployed; \(Self.version(newest)) is newer and ACTIVE"
    guard !deployment.followsNewest else {
      return Assessment(
        .advice, evidence: "\(words), and is to be deployed by itself.", checkedAt: solution.at,
        fix: "Check again in an hour; then ask your data science team why it is not deployed.")
    }
    return change.advice(version: newest, evidence: "\(words).", at: solution.at)
  }

  /// The last part of a version's ARN, which tells versions of one solution apart.
  private static func version(_ arn: String) -> String {
    Quoted.value((try? SolutionVersionARN(parsing: arn))?.version ?? arn)
  }
}
