import AWSEndpoint
import RecommenderCore

/// The rows about the account and the Region.
extension RowVerdicts {
  static let account: [RequirementID: Row] = [
    .accountMatch: [
      .met: .when(.good, saying: "All belong to 123456789012."),
      .notMet: .reached([
        (
          .account("foreign login", [.getCallerIdentity]) {
            $0.caller.account = "210987654321"
            $0.caller.arn = "arn:aws:iam::210987654321:user/robin"
          }, "The campaign belongs to 123456789012, your login to 210987654321."
        ),
        (
          .answers("foreign IAM role") { $0.iamRoleArn = "arn:aws:iam::210987654321:role/theirs" },
          "the IAM role to 210987654321."
        ),
      ]),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (.denied(.getCallerIdentity), "Ask your administrator for sts:GetCallerIdentity."),
        (noCampaign, "No campaign is chosen yet."),
      ]),
    ],
    .regionSupported: [
      .met: .when(.good, saying: "us-east-1 is a documented Region."),
      .notMet: .when(
        .answers("Stockholm") { $0.region = "eu-north-1" },
        saying: "eu-north-1 does not have both Pinpoint and Personalize."),
      .advice: .when(
        .answers("Frankfurt") { $0.region = "eu-central-1" },
        saying: "is not documented for recommender models."),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .answers("nowhere") {
          $0.region = ""
          $0.campaignArn = ""
        }, saying: "No Region is chosen yet."),
    ],
    .pinpointAvailable: [
      .met: .when(.good, saying: "It answered. Amazon Pinpoint's support ended on 2026-10-30."),
      .notMet: .never("What the program writes is of use although Pinpoint does not answer."),
      .advice: .reached([
        (.fault(.unavailable, [.getRecommenderConfigurations]), "AWS reported an error"),
        (.fault(.html(status: 200), [.getRecommenderConfigurations]), "could not be read"),
        (.denied(.getRecommenderConfigurations), "Pinpoint refused to answer."),
      ]),
      .toConfirm: .never(machine),
      .notChecked: .when(
        .fault(.throttled, [.getRecommenderConfigurations]), saying: "AWS asked to slow down."),
    ],
  ]
}
