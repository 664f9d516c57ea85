import AWSEndpoint
import RecommenderCore

/// Simulations that say more than their word, as the XML of IAM has it.
enum Simulations {
  typealias Situations = [(situation: Situation, words: String)]

  private static let getting = "personalize:GetRecommendations"
  private static let passing = "iam:PassRole"

  /// A decision on one action that differs from the good account's.
  private static func deciding(
    _ name: String, _ decision: String = "implicitDeny", on action: String,
    _ change: @escaping @Sendable (inout AWSAccountModel.Simulation) -> Void = { _ in }
  ) -> Situation {
    .account("\(action): \(name)", [.simulatePrincipalPolicy]) {
      $0.decide(decision, action: action, change)
    }
  }

  /// A denial that ends where the request has a value for a key.
  private static func guarded(
    _ name: String, _ denial: String, on action: String, by key: String, _ value: String
  ) -> Situation {
    .account("\(action): \(name)", [.simulatePrincipalPolicy]) {
      $0.decide(denial, action: action) { $0.keys = [key] }
      $0.decide("allowed", action: action) { $0.context = [key: value] }
    }
  }

  static let retrievingMet: Situations = [
    (
      guarded(
        "an Allow for this Region", "implicitDeny", on: getting, by: "aws:RequestedRegion",
        "us-east-1"), "Allowed: personalize:DescribeCampaign"
    ),
    (
      guarded(
        "a guard of the Region", "explicitDeny", on: getting, by: "aws:RequestedRegion",
        "us-east-1"), "Allowed: personalize:DescribeCampaign"
    ),
    (
      guarded(
        "an Allow for this account", "implicitDeny", on: getting, by: "aws:ResourceAccount",
        "123456789012"), "Allowed: personalize:DescribeCampaign"
    ),
    (
      guarded(
        "a guard that spares this IAM role", "explicitDeny", on: getting, by: "aws:PrincipalArn",
        "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize"),
      "Allowed: personalize:DescribeCampaign"
    ),
    (
      deciding("allowed, with keys of other statements", "allowed", on: getting) {
        $0.keys = ["aws:SourceIp", "s3:prefix"]
        $0.allowedByBoundary = true
        $0.allowedByOrganization = true
      }, "Allowed: personalize:DescribeCampaign"
    ),
    (
      .account("decisions in pages", [.simulatePrincipalPolicy]) { $0.simulationPageSize = 1 },
      "Allowed: personalize:DescribeCampaign, personalize:GetRecommendations, "
        + "personalize:DescribeSolution."
    ),
  ]

  static let retrievingNotMet: Situations = [
    (deciding("not allowed", on: getting), "Not allowed: personalize:GetRecommendations."),
    (
      deciding("denied", "explicitDeny", on: getting),
      "Not allowed, a statement denies it: personalize:GetRecommendations."
    ),
    (
      .account("the last page says no", [.simulatePrincipalPolicy]) {
        $0.simulationPageSize = 1
        $0.decide("implicitDeny", action: getting)
      }, "Not allowed: personalize:GetRecommendations."
    ),
    (
      deciding("the boundary says no", on: getting) { $0.allowedByBoundary = false },
      "Not allowed by the permissions boundary: personalize:GetRecommendations."
    ),
    (
      deciding("the organization says no", on: getting) { $0.allowedByOrganization = false },
      "Not allowed by a policy of your organization: personalize:GetRecommendations."
    ),
    (
      guarded(
        "an Allow for another Region", "implicitDeny", on: getting, by: "aws:RequestedRegion",
        "eu-west-1"), "Not allowed: personalize:GetRecommendations."
    ),
  ]

  static let retrievingNotChecked: Situations = [
    (
      deciding("not allowed without a key", on: getting) { $0.keys = ["aws:PrincipalOrgPaths"] },
      "It depends on aws:PrincipalOrgPaths, not known here: personalize:GetRecommendations."
    ),
    (
      deciding("denied without keys", "explicitDeny", on: getting) {
        $0.keys = ["aws:SourceVpc", "aws:SourceIp", "aws:RequestedRegion"]
      },
      "It depends on aws:SourceIp, aws:SourceVpc, not known here: personalize:GetRecommendations."
    ),
    (
      deciding("a word that is new", "maybe", on: getting),
      "The decision on personalize:GetRecommendations is maybe."
    ),
  ]

  private static let bothServices =
    "iam:PassRole to mobiletargeting.amazonaws.com, iam:PassRole to pinpoint.amazonaws.com"

  /// Passing is allowed to one service alone.
  private static func onlyTo(_ service: String) -> Situation {
    .account("only to \(service)", [.simulatePrincipalPolicy]) {
      $0.decide("implicitDeny", action: passing)
      $0.decide("allowed", action: passing) { $0.context = ["iam:PassedToService": service] }
    }
  }

  /// Somebody else is signed in, and may pass the IAM role where they can be simulated.
  private static func signedIn(_ caller: String, as source: String? = nil) -> Situation {
    .account("signed in: \(caller)", [.getCallerIdentity, .getRole, .simulatePrincipalPolicy]) {
      $0.caller.arn = "arn:aws:\(caller)"
      if let source { $0.decide("allowed", source: "arn:aws:\(source)", action: passing) }
    }
  }

  static let passingMet: Situations = [
    (
      .account("allowed to each by its own statement", [.simulatePrincipalPolicy]) { model in
        model.decide("implicitDeny", action: passing)
        for service in ["pinpoint.amazonaws.com", "mobiletargeting.amazonaws.com"] {
          model.decide("allowed", action: passing) {
            $0.context = ["iam:PassedToService": service]
          }
        }
      }, "Allowed: \(bothServices)."
    ),
    (
      signedIn("iam::123456789012:user/team/ana", as: "iam::123456789012:user/team/ana"),
      "Allowed: \(bothServices)."
    ),
    (
      .account(
        "signed in: a session of a name with a comma",
        [.getCallerIdentity, .getRole, .simulatePrincipalPolicy]
      ) { model in
        let role = AWSAccountModel.Role(
          "a,b=c@d+e", path: "/aws-reserved/sso.amazonaws.com/", trust: PolicyText.trust())
        model.roles.append(role)
        model.caller.arn = "arn:aws:sts::123456789012:assumed-role/a,b=c@d+e/ana@example.com"
        model.decide("allowed", source: role.arn, action: passing) {
          $0.context = ["aws:PrincipalArn": role.arn, "aws:PrincipalAccount": role.account]
        }
      }, "Allowed: \(bothServices)."
    ),
  ]

  static let passingNotMet: Situations = [
    (deciding("not allowed", on: passing), "Not allowed: \(bothServices)."),
    (
      deciding("denied", "explicitDeny", on: passing),
      "Not allowed, a statement denies it: \(bothServices)."
    ),
    (
      deciding("the boundary says no", on: passing) { $0.allowedByBoundary = false },
      "Not allowed by the permissions boundary: \(bothServices)."
    ),
    (
      deciding("the organization says no", "explicitDeny", on: passing) {
        $0.allowedByOrganization = false
      }, "Not allowed by a policy of your organization: \(bothServices)."
    ),
  ]

  static let passingNotChecked: Situations = [
    (
      onlyTo("pinpoint.amazonaws.com"),
      "Allowed: iam:PassRole to pinpoint.amazonaws.com. Not allowed: iam:PassRole to "
        + "mobiletargeting.amazonaws.com. Pinpoint may use either name."
    ),
    (
      onlyTo("mobiletargeting.amazonaws.com"),
      "Not allowed: iam:PassRole to pinpoint.amazonaws.com."
    ),
    (
      deciding("not allowed without a key", on: passing) {
        $0.keys = ["iam:AssociatedResourceArn"]
      },
      "It depends on iam:AssociatedResourceArn, not known here: \(bothServices)."
    ),
    (
      signedIn("iam::123456789012:root"),
      "This is tried as an IAM user or IAM role; you are signed in as the root user."
    ),
    (
      signedIn("sts::123456789012:federated-user/ana"),
      "This is tried as an IAM user or IAM role; you are signed in as a federated user."
    ),
  ]
}
