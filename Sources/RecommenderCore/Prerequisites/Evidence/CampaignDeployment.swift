/// Which solution version a campaign answers with, as far as its description says.
struct CampaignDeployment {
  /// An update to another version than the one that is deployed.
  struct Update {
    /// The version that it is to deploy; empty where it is the newest and that is not known.
    let target: String
    /// The status as Personalize spells it.
    let status: String
    /// Why it failed; may be empty.
    let reason: String
  }

  /// Whether the newest version is deployed by itself.
  let followsNewest: Bool
  /// The deployed version; nil where the campaign names it `$LATEST`, which says nothing about what
  /// is at work while an update is not through.
  let version: String?
  private let update: CampaignDetails.Update?

  init(_ campaign: CampaignDetails) {
    let isLatest = Self.isLatest(campaign.solutionVersionArn)
    followsNewest = isLatest || campaign.syncWithLatestSolutionVersion == true
    version = isLatest ? nil : campaign.solutionVersionArn
    update = campaign.latestUpdate
  }

  /// The latest update, where it has not gone through and is about the version; nil otherwise.
  ///
  /// An update may be about the transactions alone: it then names the version that is deployed.
  func pendingUpdate(newest: String) -> Update? {
    guard let update, PersonalizeStatus(update.status) != .active else { return nil }
    let isNamed = !update.solutionVersionArn.isEmpty && !Self.isLatest(update.solutionVersionArn)
    let target = isNamed ? update.solutionVersionArn : newest
    // One that says nothing of the version is about it only where versions are followed.
    guard target != version, isNamed || followsNewest else { return nil }
    return Update(target: target, status: update.status, reason: update.failureReason)
  }

  private static func isLatest(_ arn: String) -> Bool {
    (try? SolutionVersionARN(parsing: arn))?.isLatest == true
  }
}
