import AWSEndpoint
import RecommenderCore

/// The rows about the campaign and what stands behind it.
extension RowVerdicts {
  static let campaign: [RequirementID: Row] = [
    .campaignsVisible: [
      .met: .when(.good, saying: "1 campaign is visible in us-east-1."),
      .notMet: .when(
        .denied(.listCampaigns),
        saying: "personalize:ListCampaigns. No identity-based policy allows it. "
          + "Without it no campaign is in the list"),
      .advice: .when(
        .account("no campaign", [.listCampaigns, .describeCampaign]) { $0.campaigns = [] },
        saying: "No campaign is visible in us-east-1."),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .fault(.throttled, [.listCampaigns]), saying: "AWS asked to slow down."),
    ],
    .campaignActive: [
      .met: .when(.good, saying: "Status is ACTIVE."),
      .notMet: .reached([
        (.campaign("on its way") { $0.status = "CREATE IN_PROGRESS" }, "CREATE IN_PROGRESS."),
        (
          .campaign("failed") {
            $0.status = "CREATE FAILED"
            $0.failureReason = "The solution version is gone."
          }, "Status is CREATE FAILED: The solution version is gone."
        ),
        (
          .account("no campaign", [.listCampaigns, .describeCampaign]) { $0.campaigns = [] },
          "No such campaign was found in us-east-1."
        ),
      ]),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (.denied(.describeCampaign), "Ask your administrator for personalize:DescribeCampaign."),
        (.campaign("unheard of") { $0.status = "PAUSED" }, "Status is PAUSED, which this program"),
      ]),
    ],
    .campaignUpdate: [
      .met: .when(.good, saying: "It was never updated."),
      .notMet: .never("The campaign goes on answering with the version before."),
      .advice: .when(
        .campaign("failed update") {
          $0.latestUpdate = .init(
            solutionVersionArn: $0.solutionVersionArn, minProvisionedTPS: 20,
            status: "CREATE FAILED", failureReason: "No capacity.")
        }, saying: "The latest update is CREATE FAILED: No capacity."),
      .toConfirm: .never(machine),
      .notChecked: .when(.denied(.describeCampaign), saying: "personalize:DescribeCampaign"),
    ],
    .sameRegion: [
      .met: .when(
        .good, saying: "The campaign is in us-east-1, the Region given for your Pinpoint projects."),
      .notMet: .when(
        .answers("projects elsewhere") { $0.region = "eu-west-1" },
        saying: "The campaign is in us-east-1, not in eu-west-1, the Region given for"),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .when(noCampaign, saying: "No campaign is chosen yet."),
    ],
    .provisionedTPS: [
      .met: .when(.good, saying: "20 are provisioned."),
      .notMet: .never(recommended),
      .advice: .when(
        .campaign("1 transaction") { $0.minProvisionedTPS = 1 },
        saying: "1 is provisioned; 20 are advised"),
      .toConfirm: .never(machine),
      .notChecked: .when(.denied(.describeCampaign), saying: "personalize:DescribeCampaign"),
    ],
  ]

  static let recipe: [RequirementID: Row] = [
    .recipeType: [
      .met: .when(.good, saying: "aws-user-personalization-v2 is of this type, whichever"),
      .notMet: .when(relatedItems, saying: "is of type RELATED_ITEMS."),
      .advice: .when(
        .account("old recipe", [.describeRecipe, .describeSolutionVersion]) { model in
          let old = AWSAccountModel.Recipe("aws-hrnn", type: "USER_PERSONALIZATION")
          model.recipes = [old]
          try model.change(\.solutionVersions, "movie-taste/8f3c21aa") { $0.recipeArn = old.arn }
        }, saying: "can no longer be trained"),
      .toConfirm: .never(machine),
      .notChecked: .when(.denied(.describeRecipe), saying: "personalize:DescribeRecipe"),
    ],
    .getRecommendations: [
      .met: .when(.good, saying: "USER_PERSONALIZATION recipes answer GetRecommendations."),
      .notMet: .when(relatedItems, saying: "RELATED_ITEMS recipes need an item ID"),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .when(.denied(.describeRecipe), saying: "personalize:DescribeRecipe"),
    ],
    .solutionVersion: [
      .met: .when(.good, saying: "The deployed version is the newest."),
      .notMet: .when(
        .account("failed version", [.describeSolutionVersion, .describeSolution]) {
          try $0.change(\.solutionVersions, "movie-taste/8f3c21aa") { version in
            version.status = "CREATE FAILED"
            version.failureReason = "Too few interactions."
          }
        }, saying: "The version's status is CREATE FAILED: Too few interactions."),
      .advice: .reached([
        (
          .account("newer version", [.describeSolution]) {
            $0.solutionVersions.append(
              .init("movie-taste", "9b1d44ce", recipe: "aws-user-personalization-v2"))
          }, "8f3c21aa is deployed; 9b1d44ce is newer and ACTIVE."
        ),
        (
          .campaign("failed update to another version") {
            let version = "\($0.solutionVersionArn.dropLast(8))9b1d44ce"
            $0.latestUpdate = .init(
              solutionVersionArn: version, minProvisionedTPS: 20, status: "CREATE FAILED",
              failureReason: "No capacity.")
          }, "8f3c21aa is deployed; the update to 9b1d44ce is CREATE FAILED: No capacity."
        ),
      ]),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (.denied(.describeSolution), "personalize:DescribeSolution."),
        (.denied(.describeSolutionVersion), "personalize:DescribeSolutionVersion."),
      ]),
    ],
  ]

  static let noCampaign = Situation.answers("no campaign") { $0.campaignArn = "" }

  private static let relatedItems = Situation.account("related items", [.describeRecipe]) {
    try $0.change(\.recipes, "aws-user-personalization-v2") { $0.recipeType = "RELATED_ITEMS" }
  }
}
