import AWSEndpoint
import RecommenderCore

/// The rows about the IAM role.
extension RowVerdicts {
  static let iamRole: [RequirementID: Row] = [
    .iamRoleExists: [
      .met: .when(.good, saying: "It exists."),
      .notMet: .reached([
        (
          .account("no IAM role", [.getRole, .simulatePrincipalPolicy]) { $0.roles = [] },
          "No IAM role PinpointRoleforPersonalize was found in account 123456789012."
        ),
        (
          .answers("a new IAM role") {
            $0.iamRole = .create
            $0.iamRoleName = "PinpointMovies"
          }, "It will be created as PinpointMovies."
        ),
        (
          .iamRole("other path") { $0.path = "/apps/" },
          "The IAM role of this name is arn:aws:iam::123456789012:role/apps/"
        ),
      ]),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .when(.denied(.getRole), saying: "Ask your administrator for iam:GetRole."),
    ],
    .iamRoleTrust: [
      .met: .when(.good, saying: "names pinpoint.amazonaws.com, for this account only."),
      .notMet: .reached([
        (
          .iamRole("trusts Lambda") {
            $0.trust = PolicyText.trust(service: "lambda.amazonaws.com")
          },
          "The trust policy names lambda.amazonaws.com only."
        ),
        (
          .iamRole("trusts another account") {
            $0.trust = PolicyText.trust(account: "210987654321")
          },
          "The trust policy's condition cannot hold here"
        ),
      ]),
      .advice: .when(
        .iamRole("trusts everybody") { $0.trust = trust(condition: "") },
        saying: "No condition keeps others from using the IAM role through Pinpoint."),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (.denied(.getRole), "Ask your administrator for iam:GetRole."),
        (
          .iamRole("trusts an organization") {
            $0.trust = trust(
              condition: #", "Condition": {"StringEquals": {"aws:SourceOrgID": "o-1"}}"#)
          }, "has a condition that is not judged here: StringEquals aws:SourceOrgID o-1."
        ),
      ]),
    ],
    .iamRolePermissions: [
      .met: .reached([
        (.good, "Allowed: personalize:DescribeCampaign"),
        // The policies are read where they may not be simulated.
        (.denied(.simulatePrincipalPolicy), "Allowed: personalize:DescribeCampaign"),
      ]),
      .notMet: .when(
        .account("may not recommend", [.simulatePrincipalPolicy]) {
          $0.decide("implicitDeny", action: "personalize:GetRecommendations")
        }, saying: "Not allowed: personalize:GetRecommendations."),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (
          .denied(.simulatePrincipalPolicy, .listRolePolicies),
          "Ask your administrator for iam:SimulatePrincipalPolicy."
        ),
        (.denied(.describeCampaign), "personalize:DescribeCampaign"),
      ]),
    ],
    .passRole: [
      .met: .when(.good, saying: "Allowed: iam:PassRole."),
      .notMet: .when(
        .account("may not pass", [.simulatePrincipalPolicy]) {
          $0.decide("explicitDeny", action: "iam:PassRole")
        }, saying: "Not allowed: iam:PassRole."),
      .advice: .never(required),
      .toConfirm: .never(machine),
      .notChecked: .reached([
        (.denied(.simulatePrincipalPolicy), "iam:SimulatePrincipalPolicy."),
        // Without its path the IAM role of the session cannot be simulated.
        (.denied(.getRole), "iam:GetRole."),
      ]),
    ],
  ]

  private static func trust(condition: String) -> String {
    """
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
     "Principal": {"Service": "pinpoint.amazonaws.com"}, "Action": "sts:AssumeRole"\(condition)}]}
    """
  }
}
