import AWSEndpoint
import RecommenderCore

extension State {
  private static let whole = Policy.retrieving(SharedAccount.films, "movie-taste")
  private static let ownName = ModelNames(model: "movie-picks", region: "us-east-1").value

  /// What may stand in an IAM role, and around it, when a model comes to it.
  static let permissionStates: [State] = [
    permissions("nothing of this model", .command) { _ in },
    permissions("an empty IAM role", .command) { $0.inlinePolicies = [] },
    permissions("half of it", .command) {
      $0.inlinePolicies.append(
        .init(
          "Half",
          PolicyText.allowing(
            ["personalize:DescribeCampaign"], on: [SharedAccount.films.campaignArn])))
    },
    permissions("in another Region only", .command) {
      $0.inlinePolicies.append(.init("Elsewhere", guarded("Allow", "StringEquals", "eu-west-1")))
    },
    permissions("a guard of the Region", .command) {
      $0.inlinePolicies.append(
        .init(
          "Guard",
          Policy.document(
            #"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": "#
              + #"{"aws:RequestedRegion": ["us-east-1", "eu-west-1"]}}}"#)))
    },
    permissions("a guard by a key that only AWS knows", .words) {
      $0.inlinePolicies.append(
        .init(
          "Guard",
          Policy.document(
            #"{"Effect": "Deny", "Action": "personalize:*", "Resource": "*", "Condition": "#
              + #"{"StringNotEquals": {"aws:PrincipalOrgID": "o-abc123defg"}}}"#)))
    },
    permissions("the suggested name, held by another model", .command) {
      $0.inlinePolicies.append(
        .init("RetrieveRecommendations", Policy.retrieving(SharedAccount.shoes, "shoe-taste")))
    },
    permissions("this model's own name, with less in it", .command) {
      $0.inlinePolicies.append(
        .init(
          ownName,
          PolicyText.allowing(
            ["personalize:DescribeCampaign"], on: [SharedAccount.films.campaignArn])))
    },
    permissions("too much in it", .refused) {
      let buckets = (0..<225).map { "arn:aws:s3:::a-bucket-of-this-team-\(1000 + $0)" }
      $0.inlinePolicies.append(.init("Big", PolicyText.allowing(["s3:Get*"], on: buckets)))
    },
    permissions("a Deny in it", .words) {
      $0.inlinePolicies += [
        .init("Own", whole),
        .init("Freeze", deny("personalize:*")),
      ]
    },
    State("permissions: a boundary", .iamRolePermissions, .words) { model in
      let boundary = AWSAccountModel.ManagedPolicy(
        "Boundary", PolicyText.allowing(["s3:*"], on: ["*"]))
      model.managedPolicies.append(boundary)
      try model.change(\.roles, SharedAccount.roleName) {
        $0.permissionsBoundary = boundary.arn
        $0.inlinePolicies.append(.init("Own", whole))
      }
    },
    State("permissions: an organization", .iamRolePermissions, .words) { model in
      model.organizationPolicy = PolicyText.allowing(["s3:*", "iam:*"], on: ["*"])
      try model.change(\.roles, SharedAccount.roleName) {
        $0.inlinePolicies.append(.init("Own", whole))
      }
    },
  ]

  /// IAM roles that are to be created, or are not where they should be.
  static let existenceStates: [State] = [
    State("IAM role: to be created", .iamRoleExists, .command, answers: created) { _ in },
    State("IAM role: to be created, there under a path", .iamRoleExists, .words, answers: created) {
      $0.roles.append(
        .init(
          created.iamRoleName, path: "/svc/",
          trust: PolicyText.trust(service: "lambda.amazonaws.com")))
    },
    State(
      "IAM role: to be created, there and another's", .iamRoleTrust, .command, answers: created
    ) {
      $0.roles.append(
        .init(created.iamRoleName, trust: PolicyText.trust(service: "lambda.amazonaws.com")))
    },
    State("IAM role: not there", .iamRoleExists, .words) {
      $0.roles.removeAll { $0.name == SharedAccount.roleName }
    },
    .iamRole("IAM role: under another path", .iamRoleExists, .words) { $0.path = "/apps/" },
    State("caller: may not pass the IAM role", .passRole, .words) {
      $0.decide("implicitDeny", action: "iam:PassRole")
    },
  ]

  private static let created: Answers = {
    var answers = SharedAccount.films
    answers.iamRole = .create
    answers.iamRoleName = "PinpointMovies"
    return answers
  }()

  private static func permissions(
    _ name: String, _ fix: Fix, _ change: @escaping @Sendable (inout AWSAccountModel.Role) -> Void
  ) -> State {
    .iamRole("permissions: \(name)", .iamRolePermissions, fix) { role in
      role.inlinePolicies.removeAll { $0.name == "RetrieveRecommendations" }
      role.attachedPolicies = []
      change(&role)
    }
  }

  private static func deny(_ action: String) -> String {
    Policy.document(#"{"Effect": "Deny", "Action": "\#(action)", "Resource": "*"}"#)
  }

  private static func guarded(_ effect: String, _ test: String, _ region: String) -> String {
    Policy.document(
      #"{"Effect": "\#(effect)", "Action": "personalize:*", "Resource": "*", "Condition": "#
        + #"{"\#(test)": {"aws:RequestedRegion": "\#(region)"}}}"#)
  }
}
