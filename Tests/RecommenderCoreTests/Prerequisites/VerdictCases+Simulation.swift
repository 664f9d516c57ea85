@testable import RecommenderCore

/// What simulations say beside their word: keys that are missing, layers, names of Pinpoint.
extension VerdictCase {
  static var simulation: [VerdictCase] { retrieving + passingLayers + passingServices + callers }

  /// A change of the decision on one action.
  private static func decide(
    _ word: String = "implicitDeny", on action: String = RoleAction.getRecommendations,
    _ change: @escaping (inout PolicyDecision) -> Void
  ) -> (inout Scene) -> Void {
    { scene in
      guard case .decisions(let decisions) = Scene.decisions(word, on: action) else { return }
      scene.see(
        Scene.permissions,
        .decisions(
          decisions.map { decision in
            var decision = decision
            if decision.action == action { change(&decision) }
            return decision
          }))
    }
  }

  private static var retrieving: [VerdictCase] {
    [
      .init(
        .iamRolePermissions, "allowed, names keys of other statements", .met,
        saying: "Allowed: personalize:DescribeCampaign, personalize:GetRecommendations",
        decide("allowed") { $0.missingKeys = ["aws:SourceIp"] }),
      .init(
        .iamRolePermissions, "not allowed without a key", .notChecked,
        saying: "It depends on aws:PrincipalOrgPaths, not known here: "
          + "personalize:GetRecommendations. Ask your administrator whether the policies of the "
          + "IAM role PinpointPersonalize allow it with the value of aws:PrincipalOrgPaths when "
          + "Pinpoint uses it.",
        decide { $0.missingKeys = ["aws:PrincipalOrgPaths"] }),
      .init(
        .iamRolePermissions, "denied without keys", .notChecked,
        saying: "It depends on aws:SourceIp, aws:SourceVpc, not known here",
        decide("explicitDeny") { $0.missingKeys = ["aws:SourceIp", "aws:SourceVpc"] }),
      .init(
        .iamRolePermissions, "a layer says no without a key", .notChecked, saying: "aws:SourceIp",
        decide {
          $0.missingKeys = ["aws:SourceIp"]
          $0.allowedByBoundary = false
        }),
      .init(
        .iamRolePermissions, "an action hangs, another is not allowed", .notMet,
        saying: "Not allowed: personalize:DescribeSolution. aws iam put-role-policy",
        { scene in
          decide { $0.missingKeys = ["aws:SourceIp"] }(&scene)
          guard case .decisions(var all)? = scene.observations.found(Scene.permissions) else {
            return
          }
          all[2].decision = "implicitDeny"
          scene.see(Scene.permissions, .decisions(all))
        }),
      .init(
        .iamRolePermissions, "the boundary says no", .notMet,
        saying: "Not allowed by the permissions boundary: personalize:GetRecommendations. Ask your "
          + "administrator to allow personalize:GetRecommendations in the permissions boundary of "
          + "the IAM role PinpointPersonalize.",
        decide { $0.allowedByBoundary = false }),
      .init(
        .iamRolePermissions, "the organization says no", .notMet,
        saying: "Not allowed by a policy of your organization: personalize:GetRecommendations. Ask "
          + "those who manage your organization in AWS Organizations",
        decide("explicitDeny") {
          $0.allowedByBoundary = true
          $0.allowedByOrganization = false
        }),
      .init(
        .iamRolePermissions, "a layer says no, whatever the word", .notMet, saying: "boundary",
        decide("allowed") { $0.allowedByBoundary = false }),
      .init(
        .iamRolePermissions, "the layers allow it", .notMet, saying: "aws iam put-role-policy",
        decide {
          $0.allowedByBoundary = true
          $0.allowedByOrganization = true
        }),
      .init(
        .iamRolePermissions, "a layer and no word that is known", .notChecked, saying: "perhaps",
        decide("perhaps") { $0.allowedByBoundary = false }),
    ]
  }

  private static func passing(
    _ words: (String, String), _ change: @escaping (inout PolicyDecision) -> Void = { _ in }
  ) -> (inout Scene) -> Void {
    { scene in
      let decisions = zip(RolePassing.services, [words.0, words.1]).map { service, word in
        var decision = Scene.passing(word, to: service)
        if word != "allowed" { change(&decision) }
        return decision
      }
      scene.see(.passRole(Scene.roleArn), .decisions(decisions))
    }
  }

  private static var passingLayers: [VerdictCase] {
    [
      .init(
        .passRole, "denied by a statement", .notMet, saying: "which Deny statement stands",
        passing(("explicitDeny", "explicitDeny"))),
      .init(
        .passRole, "not allowed without a key", .notChecked,
        saying: "It depends on aws:MultiFactorAuthPresent, not known here: iam:PassRole to mobile",
        passing(("implicitDeny", "explicitDeny")) {
          $0.missingKeys = ["aws:MultiFactorAuthPresent"]
        }),
      .init(
        .passRole, "the boundary says no", .notMet,
        saying: "in the permissions boundary of your IAM user or IAM role.",
        passing(("implicitDeny", "implicitDeny")) { $0.allowedByBoundary = false }),
      .init(
        .passRole, "the organization says no", .notMet, saying: "AWS Organizations",
        passing(("implicitDeny", "implicitDeny")) { $0.allowedByOrganization = false }),
      .init(
        .passRole, "an unknown word", .notChecked,
        saying: "The decision on iam:PassRole is perhaps. aws iam simulate-principal-policy",
        passing(("perhaps", "perhaps"))),
    ]
  }

  private static var passingServices: [VerdictCase] {
    let other = "Allowed: iam:PassRole to pinpoint.amazonaws.com. Not allowed"
    return [
      .init(
        .passRole, "allowed for both names", .met,
        saying: "iam:PassRole to mobiletargeting.amazonaws.com, iam:PassRole to "
          + "pinpoint.amazonaws.com", passing(("allowed", "allowed"))),
      .init(
        .passRole, "allowed for neither name", .notMet,
        saying: "passed to mobiletargeting.amazonaws.com and pinpoint.amazonaws.com.",
        passing(("implicitDeny", "implicitDeny"))),
      .init(
        .passRole, "allowed for the second name", .notChecked,
        saying: "\(other): iam:PassRole to mobiletargeting.amazonaws.com. Pinpoint may use either "
          + "name. Ask your administrator for iam:PassRole on \(Scene.roleArn), passed to "
          + "mobiletargeting.amazonaws.com.", passing(("implicitDeny", "allowed"))),
      .init(
        .passRole, "allowed for the first name", .notChecked,
        saying: "passed to pinpoint.amazonaws.com.", passing(("allowed", "implicitDeny"))),
      .init(
        .passRole, "a statement denies one name", .notChecked,
        saying: "which Deny statement stands in the way of iam:PassRole to pinpoint.amazonaws.com",
        passing(("allowed", "explicitDeny"))),
      .init(
        .passRole, "the boundary denies one name", .notChecked,
        saying: "\(other) by the permissions boundary: iam:PassRole to mobiletargeting",
        passing(("implicitDeny", "allowed")) { $0.allowedByBoundary = false }),
      .init(
        .passRole, "one name hangs on a key, the other is not allowed", .notChecked,
        saying: "It depends on k:1, not known here: iam:PassRole to pinpoint.amazonaws.com."
      ) {
        var hanging = Scene.passing("implicitDeny", to: RolePassing.services[1])
        hanging.missingKeys = ["k:1"]
        $0.see(
          .passRole(Scene.roleArn),
          .decisions([Scene.passing("implicitDeny", to: RolePassing.services[0]), hanging]))
      },
      .init(.passRole, "one name was never asked for", .notChecked, saying: "did not speak of") {
        $0.see(
          .passRole(Scene.roleArn),
          .decisions([Scene.passing("allowed", to: RolePassing.services[1])]))
      },
      .init(.passRole, "an old snapshot, which names no service", .met, saying: "iam:PassRole") {
        $0.see(.passRole(Scene.roleArn), .decisions([Scene.passing("allowed", to: "")]))
      },
      .init(
        .passRole, "an old snapshot says no", .notMet,
        saying: "passed to mobiletargeting.amazonaws.com and pinpoint.amazonaws.com."
      ) {
        $0.see(.passRole(Scene.roleArn), .decisions([Scene.passing("implicitDeny", to: "")]))
      },
    ]
  }

  private static func signedIn(_ resource: String) -> (inout Scene) -> Void {
    { scene in
      let arn = "arn:aws:\(resource)"
      scene.see(
        .callerIdentity, .callerIdentity(CallerIdentity(account: Scene.account, arn: arn)))
      scene.fail(.passRole(Scene.roleArn), .notRecorded)
    }
  }

  private static var callers: [VerdictCase] {
    let advice = "Sign in as the IAM user or IAM role that is to create the model."
    return [
      .init(
        .passRole, "the root user", .notChecked,
        saying: "This is tried as an IAM user or IAM role; you are signed in as the root user. "
          + advice, signedIn("iam::123456789012:root")),
      .init(
        .passRole, "a federated user", .notChecked,
        saying: "you are signed in as a federated user. \(advice)",
        signedIn("sts::123456789012:federated-user/ana")),
      .init(
        .passRole, "another that IAM does not simulate", .notChecked,
        saying: "you are signed in as assumed-role/Dev. \(advice)",
        signedIn("sts::123456789012:assumed-role/Dev")),
      .init(
        .passRole, "an old session of the root user", .notChecked, saying: advice
      ) {
        signedIn("iam::123456789012:root")(&$0)
        $0.fail(.passRole(Scene.roleArn), .serviceError, message: "IAM cannot say it.")
      },
      .init(
        .passRole, "a session, where nothing was asked", .notChecked,
        saying: "Nothing was asked of the account.",
        signedIn("sts::123456789012:assumed-role/Dev/ana")),
    ]
  }
}
