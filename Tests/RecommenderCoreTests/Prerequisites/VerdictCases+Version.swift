@testable import RecommenderCore

/// Which version a campaign answers with: who deploys it × what came of the latest update × what the
/// solution has.
extension VerdictCase {
  private static let latest = "\(Scene.solutionArn)/$LATEST"

  static var updatedVersion: [VerdictCase] { synced + byHand }

  private static var synced: [VerdictCase] {
    [
      version(
        "synced, the update failed, the newest is ACTIVE", .advice,
        saying: "0a1b2c3d is deployed; the update to 4e5f6a7b is CREATE FAILED: no capacity.",
        isSynced: true, update: .init(.failed, Scene.newerVersionArn), newest: Scene.newerVersionArn
      ),
      version(
        "synced, the update to $LATEST failed", .advice,
        saying: "the update to 4e5f6a7b is CREATE FAILED", isSynced: true,
        update: .init(.failed, latest), newest: Scene.newerVersionArn),
      version(
        "synced, an update that names nothing failed", .advice,
        saying: "the update to 4e5f6a7b is CREATE FAILED", isSynced: true,
        update: .init(.failed, ""), newest: Scene.newerVersionArn),
      version(
        "synced, the update failed, the solution is unread", .advice,
        saying: "the update to 4e5f6a7b is CREATE FAILED", isSynced: true,
        update: .init(.failed, Scene.newerVersionArn), newest: nil),
      version(
        "behind $LATEST, the update failed", .advice,
        saying: "The version before 4e5f6a7b is deployed; the update to it is CREATE FAILED",
        deployed: latest, update: .init(.failed, Scene.newerVersionArn),
        newest: Scene.newerVersionArn),
      version(
        "synced, the update is on its way", .advice, saying: "Wait until the update ends",
        isSynced: true, update: .init(.underWay, Scene.newerVersionArn),
        newest: Scene.newerVersionArn),
      version(
        "synced, an update of unknown status", .notChecked, saying: "RESTING", isSynced: true,
        update: .init(.unknown, Scene.newerVersionArn), newest: Scene.newerVersionArn),
      version(
        "synced, the newest is not deployed yet", .advice, saying: "is to be deployed by itself",
        isSynced: true, update: nil, newest: Scene.newerVersionArn),
      version(
        "synced, the newest was deployed", .met, saying: "The deployed version is the newest.",
        isSynced: true, update: .init(.active, Scene.versionArn), newest: Scene.versionArn),
      version(
        "synced, the update of the transactions failed", .met, saying: "is the newest",
        isSynced: true, update: .init(.failed, Scene.versionArn), newest: Scene.versionArn),
      version(
        "synced, the newest is in training", .met, saying: "a newer one is CREATE IN_PROGRESS",
        isSynced: true, update: .init(.active, Scene.versionArn), newest: Scene.newerVersionArn,
        newestStatus: "CREATE IN_PROGRESS"),
      version(
        "synced and gone through, the solution is unread", .met, saying: "by itself",
        isSynced: true, update: .init(.active, Scene.versionArn), newest: nil),
    ]
  }

  private static var byHand: [VerdictCase] {
    [
      version(
        "by hand, the update failed", .advice,
        saying: "0a1b2c3d is deployed; the update to 4e5f6a7b is CREATE FAILED",
        update: .init(.failed, Scene.newerVersionArn), newest: Scene.newerVersionArn),
      version(
        "by hand, the update is on its way", .advice, saying: "Wait until the update ends",
        update: .init(.underWay, Scene.newerVersionArn), newest: Scene.newerVersionArn),
      version(
        "by hand, the update of the transactions failed", .advice, saying: "update-campaign",
        update: .init(.failed, Scene.versionArn), newest: Scene.newerVersionArn),
      version(
        "by hand, an update that names nothing failed", .met, saying: "is the newest",
        update: .init(.failed, ""), newest: Scene.versionArn),
      version(
        "by hand, the solution is unread", .notChecked, saying: "personalize:DescribeSolution",
        update: nil, newest: nil),
    ]
  }

  /// What came of an update, and the version that it names.
  private struct Update {
    enum Outcome: String {
      case active = "ACTIVE"
      case underWay = "CREATE IN_PROGRESS"
      case failed = "CREATE FAILED"
      case unknown = "RESTING"
    }

    let details: CampaignDetails.Update

    init(_ outcome: Outcome, _ version: String) {
      details = CampaignDetails.Update(
        status: outcome.rawValue, solutionVersionArn: version,
        failureReason: outcome == .failed ? "no capacity" : "")
    }
  }

  private static func version(
    _ situation: String, _ verdict: Assessment.Verdict, saying words: String,
    deployed: String = Scene.versionArn, isSynced: Bool = false, update: Update?, newest: String?,
    newestStatus: String = "ACTIVE"
  ) -> VerdictCase {
    VerdictCase(.solutionVersion, situation, verdict, saying: words) { scene in
      scene.change(campaign: {
        $0.solutionVersionArn = deployed
        $0.syncWithLatestSolutionVersion = isSynced
        $0.latestUpdate = update?.details
      })
      guard let newest else { return scene.fail(.solution(Scene.solutionArn), .accessDenied) }
      var solution = Scene.solution
      (solution.latestVersionArn, solution.latestVersionStatus) = (newest, newestStatus)
      scene.see(.solution(Scene.solutionArn), .solution(solution))
      // Behind $LATEST the newest version is the one that is looked up.
      guard deployed == latest else { return }
      let version = SolutionVersionDetails(
        solutionVersionArn: newest, status: newestStatus, recipeArn: Scene.recipeArn)
      scene.see(.solutionVersion(newest), .solutionVersion(version))
    }
  }
}
