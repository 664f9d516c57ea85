@testable import RecommenderCore

extension VerdictCase {
  static var role: [VerdictCase] { existence + trust + permissions + passing }

  private static func create(_ scene: inout Scene) {
    scene.answers.iamRole = .create
    scene.answers.iamRoleName = "PinpointPersonalize"
  }

  private static var existence: [VerdictCase] {
    [
      .init(.iamRoleExists, "found", .met, saying: "It exists.") { _ in },
      .init(.iamRoleExists, "not found", .notMet, saying: "in account 123456789012") {
        $0.fail(.iamRole(Scene.roleArn), .notFound)
      },
      .init(.iamRoleExists, "under another path", .notMet, saying: "role/team/Pinpoint") {
        $0.see(
          .iamRole(Scene.roleArn),
          Scene.role([], arn: "arn:aws:iam::123456789012:role/team/PinpointPersonalize"))
      },
      .init(.iamRoleExists, "to be created", .notMet, saying: "created as PinpointPersonalize") {
        create(&$0)
        $0.fail(.iamRole(Scene.roleArn), .notFound)
      },
      .init(.iamRoleExists, "to be created, not looked up", .notMet, saying: "iam create-role") {
        create(&$0)
        $0.forget(.iamRole(Scene.roleArn))
      },
      .init(.iamRoleExists, "to be created, no account", .notMet, saying: "iam create-role") {
        create(&$0)
        $0.fail(.iamRole(Scene.roleArn), .notRecorded)
      },
      .init(.iamRoleExists, "created already", .met, saying: "Another model may use it.") {
        create(&$0)
      },
      .init(.iamRoleExists, "to be created, under a path", .notMet, saying: "or another name.") {
        create(&$0)
        $0.see(
          .iamRole(Scene.roleArn),
          Scene.role([], arn: "arn:aws:iam::123456789012:role/svc/PinpointPersonalize"))
      },
      .init(.iamRoleExists, "to be created, another login", .notMet, saying: "Log in to the acc") {
        create(&$0)
        $0.see(
          .iamRole(Scene.roleArn),
          Scene.role([], arn: "arn:aws:iam::210987654321:role/PinpointPersonalize"))
      },
      .init(.iamRoleExists, "no choice", .notChecked, saying: "No IAM role is chosen yet.") {
        $0.answers.iamRole = nil
      },
      .init(.iamRoleExists, "half an ARN", .notChecked, saying: "not complete") {
        $0.answers.iamRoleArn = "arn:aws:iam::1"
      },
      .init(.iamRoleExists, "no name", .notChecked, saying: "no name yet") {
        $0.answers.iamRole = .create
      },
      .init(.iamRoleExists, "an odd name", .notChecked, saying: "name of the IAM role") {
        create(&$0)
        $0.answers.iamRoleName = "a b"
      },
      .init(.iamRoleExists, "denied", .notChecked, saying: "iam:GetRole") {
        $0.fail(.iamRole(Scene.roleArn), .accessDenied)
      },
    ]
  }

  private static var trust: [VerdictCase] {
    [
      .init(.iamRoleTrust, "Pinpoint, this account", .met, saying: "pinpoint.amazonaws.com") { _ in
      },
      .init(.iamRoleTrust, "no condition", .advice, saying: "update-assume-role-policy") {
        var statement = Scene.trust
        statement.conditions = []
        $0.see(.iamRole(Scene.roleArn), Scene.role([statement]))
      },
      .init(.iamRoleTrust, "another service", .notMet, saying: "lambda.amazonaws.com only") {
        let statement = PolicyStatement(
          effect: "Allow", services: ["lambda.amazonaws.com"], actions: ["sts:AssumeRole"])
        $0.see(.iamRole(Scene.roleArn), Scene.role([statement]))
      },
      .init(.iamRoleTrust, "an unknown condition", .notChecked, saying: "sts:ExternalId") {
        var statement = Scene.trust
        statement.conditions = [.init(test: "StringEquals", key: "sts:ExternalId", values: ["x"])]
        $0.see(.iamRole(Scene.roleArn), Scene.role([statement]))
      },
      .init(.iamRoleTrust, "to be created, denied", .notChecked, saying: "does not exist yet") {
        create(&$0)
        $0.fail(.iamRole(Scene.roleArn), .accessDenied)
      },
      .init(.iamRoleTrust, "to be created", .notChecked, saying: "does not exist yet") {
        create(&$0)
        $0.fail(.iamRole(Scene.roleArn), .notFound)
      },
    ]
  }

  private static var permissions: [VerdictCase] {
    [
      .init(.iamRolePermissions, "all allowed", .met, saying: "GetRecommendations") { _ in },
      .init(.iamRolePermissions, "one missing", .notMet, saying: "iam put-role-policy") {
        $0.see(Scene.permissions, Scene.decisions("implicitDeny"))
      },
      .init(.iamRolePermissions, "one denied", .notMet, saying: "Deny statement or boundary") {
        $0.see(
          Scene.permissions, Scene.decisions("explicitDeny", on: RoleAction.getRecommendations))
      },
      .init(.iamRolePermissions, "an unknown word", .notChecked, saying: "perhaps") {
        $0.see(Scene.permissions, Scene.decisions("perhaps"))
      },
      .init(
        .iamRolePermissions, "silence", .notChecked, saying: "aws iam simulate-principal-policy"
      ) {
        $0.see(Scene.permissions, .decisions([]))
      },
      .init(.iamRolePermissions, "to be created", .notChecked, saying: "does not exist yet") {
        create(&$0)
        $0.fail(.iamRole(Scene.roleArn), .notFound)
      },
      .init(.iamRolePermissions, "to create, not looked", .notChecked, saying: "exist yet") {
        create(&$0)
        $0.forget(.iamRole(Scene.roleArn))
      },
    ]
  }

  private static var passing: [VerdictCase] {
    [
      .init(.passRole, "allowed", .met, saying: "iam:PassRole") { _ in },
      .init(.passRole, "not allowed", .notMet, saying: "mobiletargeting.amazonaws.com") {
        $0.see(.passRole(Scene.roleArn), Scene.passing("implicitDeny"))
      },
      .init(.passRole, "denied", .notChecked, saying: "iam:SimulatePrincipalPolicy") {
        $0.fail(.passRole(Scene.roleArn), .accessDenied)
      },
    ]
  }
}
