import AWSEndpoint
import RecommenderCore

extension State {
  private static let solution = "arn:aws:personalize:us-east-1:123456789012:solution/movie-taste"

  /// Campaigns that could serve better, and what may be under way in them.
  static let campaignStates: [State] = [
    .campaign("1 TPS", .provisionedTPS, .commandThenWait) { $0.minProvisionedTPS = 1 },
    .campaign("1 TPS, being created", .provisionedTPS, .words) {
      $0.minProvisionedTPS = 1
      $0.status = "CREATE IN_PROGRESS"
    },
    .campaign("1 TPS, not created", .provisionedTPS, .words) {
      $0.minProvisionedTPS = 1
      $0.status = "CREATE FAILED"
    },
    .campaign("1 TPS, an update under way", .provisionedTPS, .words) {
      $0.minProvisionedTPS = 1
      $0.latestUpdate = update("CREATE IN_PROGRESS", tps: 1)
    },
    .campaign("1 TPS, an update to 20 under way", .provisionedTPS, .words) {
      $0.minProvisionedTPS = 1
      $0.latestUpdate = update("CREATE PENDING", tps: 20)
    },
    .campaign("1 TPS, the latest update failed", .provisionedTPS, .commandThenWait) {
      $0.minProvisionedTPS = 1
      $0.latestUpdate = update("CREATE FAILED", tps: 20)
    },
    .campaign("1 TPS, synced", .provisionedTPS, .commandThenWait) {
      $0.minProvisionedTPS = 1
      $0.syncWithLatestSolutionVersion = true
    },
    newer("newer version", .solutionVersion, .commandThenWait) { _ in },
    newer("newer version and 1 TPS", .solutionVersion, .commandThenWait) {
      $0.minProvisionedTPS = 1
    },
    newer("1 TPS and a newer version", .provisionedTPS, .commandThenWait) {
      $0.minProvisionedTPS = 1
    },
    newer("newer version, an update under way", .solutionVersion, .words) {
      $0.latestUpdate = update("CREATE IN_PROGRESS", tps: 20)
    },
    newer("newer version, the campaign failed", .solutionVersion, .words) {
      $0.status = "CREATE FAILED"
    },
    .campaign("stopped", .campaignActive, .words) { $0.status = "STOPPED" },
    .campaign("being deleted", .campaignActive, .words) { $0.status = "DELETE IN_PROGRESS" },
    State("campaign: not there", .campaignActive, .words) {
      $0.campaigns.removeAll { $0.arn == SharedAccount.films.campaignArn }
    },
  ]

  private static func newer(
    _ name: String, _ row: RequirementID, _ fix: Fix,
    _ change: @escaping @Sendable (inout AWSAccountModel.Campaign) -> Void
  ) -> State {
    State("campaign: \(name)", row, fix) { model in
      let place = model.solutionVersions.firstIndex { $0.solutionArn == solution } ?? 0
      model.solutionVersions.insert(
        .init("movie-taste", "99ff00aa", recipe: "aws-user-personalization-v2"), at: place + 1)
      try model.change(\.campaigns, "movie-picks", change)
    }
  }

  private static func update(_ status: String, tps: Int) -> AWSAccountModel.CampaignUpdate {
    .init(
      solutionVersionArn: "\(solution)/8f3c21aa", minProvisionedTPS: tps, status: status,
      failureReason: status == "CREATE FAILED" ? "No capacity." : nil)
  }
}
