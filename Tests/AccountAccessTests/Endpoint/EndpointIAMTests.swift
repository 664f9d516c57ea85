import AWSEndpoint
import RecommenderCore
import Testing

/// What the real AWS CLI reads and changes of IAM and STS through the endpoint.
@Suite struct EndpointIAMTests {
  private static let role = "PinpointRoleforPersonalize"
  private static let roleARN = "arn:aws:iam::123456789012:role/\(role)"

  @Test("The caller is told")
  func caller() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let json = try await EndpointCommand(address: address)("sts get-caller-identity").json()
      #expect(json["Account"] == .string("123456789012"))
      #expect(json["Arn"] == .string("arn:aws:sts::123456789012:assumed-role/Marketing/robin"))
      #expect(json["UserId"] == .string("AROAEXAMPLEMARKETING:robin"))
      #expect(endpoint.requests.map(\.action) == [.getCallerIdentity])
    }
  }

  @Test("An IAM role comes with its trust policy, decoded by the CLI")
  func role() async throws {
    var model = AWSAccountModel.good
    let boundary = "arn:aws:iam::123456789012:policy/Boundary"
    try model.change(\.roles, Self.role) { $0.permissionsBoundary = boundary }
    try await AWSEndpoint.serving(model) { _, address in
      let aws = EndpointCommand(address: address)
      let json = try await aws("iam get-role --role-name \(Self.role)").json()
      let role = json["Role"]
      #expect(role?["Arn"] == .string(Self.roleARN))
      #expect(role?["Path"] == .string("/"))
      #expect(
        role?["AssumeRolePolicyDocument"] == (try JSONText.read(PolicyText.trust().utf8)))
      #expect(role?["PermissionsBoundary"]?["PermissionsBoundaryArn"] == .string(boundary))
      #expect(role?["CreateDate"]?.text?.hasPrefix("2025-06-15T") == true)
    }
  }

  @Test("IAM roles are listed over pages")
  func roles() async throws {
    var model = AWSAccountModel.good
    model.roles = (1...150).map { AWSAccountModel.Role("role-\($0)", trust: PolicyText.trust()) }
    try await AWSEndpoint.serving(model) { endpoint, address in
      let json = try await EndpointCommand(address: address)("iam list-roles").json()
      #expect(
        json["Roles"]?.elements?.map { $0["RoleName"]?.text } == (1...150).map { "role-\($0)" })
      #expect(endpoint.requests.map { $0.parameters["Marker"] } == [nil, "from/100"])
    }
  }

  @Test("The policies of an IAM role can be read, the inline ones and the attached ones")
  func policies() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let policy = "arn:aws:iam::123456789012:policy/DescribeMovieSolutions"
      async let names = aws("iam list-role-policies --role-name \(Self.role)").json()
      async let inline = aws(
        "iam get-role-policy --role-name \(Self.role) --policy-name RetrieveRecommendations"
      ).json()
      async let attached = aws("iam list-attached-role-policies --role-name \(Self.role)").json()
      async let managed = aws("iam get-policy --policy-arn \(policy)").json()
      async let version = aws(
        "iam get-policy-version --policy-arn \(policy) --version-id v1"
      ).json()
      #expect(try await names["PolicyNames"] == .array([.string("RetrieveRecommendations")]))
      let statement = try await inline["PolicyDocument"]?["Statement"]?.elements?.first
      #expect(statement?["Action"]?.elements?.count == 2)
      #expect(
        try await attached["AttachedPolicies"]?.elements?.map { $0["PolicyArn"]?.text } == [policy])
      #expect(
        try await attached["AttachedPolicies"]?.elements?.map { $0["PolicyName"]?.text }
          == ["DescribeMovieSolutions"])
      #expect(try await managed["Policy"]?["DefaultVersionId"] == .string("v1"))
      #expect(try await managed["Policy"]?["AttachmentCount"] == .integer(1))
      let allowed = try await version["PolicyVersion"]?["Document"]?["Statement"]?.elements?.first
      #expect(allowed?["Action"]?.elements == [.string("personalize:DescribeSolution")])
      #expect(endpoint.unknownRequests == [])
    }
  }

  @Test("The simulator decides by the rules of the account")
  func simulation() async throws {
    var model = AWSAccountModel.good
    model.decide("explicitDeny", action: "personalize:GetRecommendations")
    try await AWSEndpoint.serving(model) { _, address in
      let aws = EndpointCommand(address: address)
      let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
      async let permissions = aws(
        "iam simulate-principal-policy --policy-source-arn \(Self.roleARN) --action-names"
          + " personalize:DescribeCampaign personalize:GetRecommendations personalize:Other"
          + " --resource-arns \(campaign)"
      ).json()
      async let session = aws(
        "iam simulate-principal-policy --action-names iam:PassRole --resource-arns \(Self.roleARN)"
          + " --policy-source-arn arn:aws:sts::123456789012:assumed-role/Marketing/robin")
      let results = try await permissions["EvaluationResults"]?.elements ?? []
      #expect(
        results.map { $0["EvalDecision"]?.text } == ["allowed", "explicitDeny", "implicitDeny"])
      #expect(results.first?["EvalActionName"] == .string("personalize:DescribeCampaign"))
      #expect(results.first?["EvalResourceName"] == .string(campaign))
      #expect(try await session.error.contains("An error occurred (InvalidInput) when calling"))
    }
  }

  @Test("An IAM role can be made, given a policy and a new trust policy; a second one cannot")
  func writing() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let trust = PolicyText.trust(account: "210987654321")
      let creation = "iam create-role --role-name Fresh --assume-role-policy-document"
      let made = try await aws(creation, PolicyText.trust()).json()
      #expect(made["Role"]?["Arn"] == .string("arn:aws:iam::123456789012:role/Fresh"))
      async let again = aws(creation, PolicyText.trust())
      async let put = aws(
        "iam put-role-policy --role-name Fresh --policy-name P --policy-document",
        PolicyText.allowing(["a:B"], on: ["*"]))
      async let updated = aws(
        "iam update-assume-role-policy --role-name Fresh --policy-document", trust)
      #expect(try await again.error.contains("(EntityAlreadyExists) when calling the CreateRole"))
      #expect(try await put.succeeded)
      #expect(try await put.output == "")
      #expect(try await updated.succeeded)
      let role = try #require(endpoint.model.roles.first { $0.name == "Fresh" })
      #expect(role.trust == trust)
      #expect(role.inlinePolicies.map(\.name) == ["P"])
    }
  }
}
