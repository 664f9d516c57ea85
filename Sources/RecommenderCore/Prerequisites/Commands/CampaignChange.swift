/// A change to a campaign, as Personalize takes it: one at a time, and only while it is ACTIVE.
///
/// Source: `UpdateCampaign` in the Amazon Personalize API reference.
struct CampaignChange {
  private let campaign: CampaignARN
  private let details: CampaignDetails

  init(of campaign: CampaignARN, _ details: CampaignDetails) {
    self.campaign = campaign
    self.details = details
  }

  /// The advice to deploy a version or to provision transactions: the command where Personalize
  /// takes it now, else what has to come before.
  func advice(
    version: String? = nil, transactions: Int? = nil, evidence: String, at time: Timestamp
  ) -> Assessment {
    let update = details.latestUpdate.map { PersonalizeStatus($0.status) }
    if let version, (try? SolutionVersionARN(parsing: version)) == nil {
      return Assessment(
        .advice, evidence: evidence, checkedAt: time,
        fix: "Ask your data science team to deploy it.")
    }
    switch (PersonalizeStatus(details.status), update) {
    case (.active, nil), (.active, .active), (.active, .ended):
      return Assessment(
        .advice, evidence: evidence, checkedAt: time,
        fix: """
          The campaign keeps answering meanwhile, and takes no other update before this one has \
          ended. Then check again.
          """, command: updating(version: version, transactions: transactions).line)
    case (.underWay, _), (.active, .underWay):
      return Assessment(
        .advice, evidence: evidence, checkedAt: time,
        fix: "The campaign is being created or updated. \(Self.wait)", command: progress.line)
    case (.ended, _), (.unknown, _), (.active, .unknown):
      return Assessment(
        .advice, evidence: evidence, checkedAt: time,
        fix: "The campaign takes no update as it is now. Put its status right first.")
    }
  }

  /// What to do while the campaign or its update is under way.
  static let wait = "Wait until this prints ACTIVE only, then check again."

  /// The command that tells the status of the campaign and, where there is one, of its update.
  var progress: AWSCommand {
    AWSCommand("personalize", "describe-campaign", region: campaign.region.id)
      .with("--campaign-arn", campaign.description)
      .with("--query", "campaign.[status,latestCampaignUpdate.status]").with("--output", "text")
  }

  /// The command that changes one thing and keeps the rest.
  ///
  /// What becomes of a configuration that is left out is documented nowhere, so the one that was
  /// read goes along. One that deploys each new version by itself demands `$LATEST` beside it.
  private func updating(version: String?, transactions: Int?) -> AWSCommand {
    var command = AWSCommand("personalize", "update-campaign", region: campaign.region.id)
      .with("--campaign-arn", campaign.description)
    let solution = try? SolutionVersionARN(parsing: details.solutionVersionArn).solution
    let isSynced = details.syncWithLatestSolutionVersion == true
    if let version = isSynced ? solution.map({ "\($0)/$LATEST" }) : version {
      command = command.with("--solution-version-arn", version)
    }
    if let transactions { command = command.with("--min-provisioned-tps", "\(transactions)") }
    guard !details.configuration.isEmpty else { return command }
    return command.with("--campaign-config", JSONText.line(.object(details.configuration)))
  }
}
