import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// What the policies of a bundle allow, and on what.
@Suite struct PolicyFilesTests {
  private static func document(_ path: String, _ input: ExportInput) throws -> JSONValue {
    let file = try #require(Exporters.files([.policies], input).first { $0.path == path })
    return try JSONText.read(file.text.utf8)
  }

  /// The texts of a member in every statement.
  private static func texts(_ member: String, _ policy: JSONValue) throws -> [String] {
    let statements = try #require(policy["Statement"]?.elements)
    return statements.flatMap { $0[member]?.elements?.compactMap(\.text) ?? [] }
  }

  @Test(
    "The trust policy lets in Pinpoint alone, for the account and the Region of the session",
    arguments: UInt64(0)..<20)
  func trust(seed: UInt64) throws {
    let input = try BundleSamples.input(seed: seed)
    let campaign = input.configuration.campaign
    let policy = try Self.document("iam/trust-policy.json", input)
    #expect(policy["Version"]?.text == "2012-10-17")
    let statement = try #require(policy["Statement"]?.elements?.first)
    #expect(policy["Statement"]?.elements?.count == 1)
    #expect(
      statement["Principal"] == .object([.init("Service", .string("pinpoint.amazonaws.com"))]))
    let condition = try #require(statement["Condition"])
    #expect(condition["StringEquals"]?["aws:SourceAccount"]?.text == campaign.account)
    let stem = "arn:aws:mobiletargeting:\(campaign.region.id):\(campaign.account)"
    #expect(
      condition["ArnLike"]?["aws:SourceArn"]?.elements?.map(\.text)
        == ["\(stem):apps/*", "\(stem):recommenders/*"])
  }

  @Test(
    "The permissions are on the very campaign and its solution, where that is known",
    arguments: UInt64(0)..<20)
  func permissions(seed: UInt64) throws {
    let input = try BundleSamples.input(seed: seed)
    let campaign = input.configuration.campaign
    let policy = try Self.document("iam/permissions-policy.json", input)
    let stem = "arn:aws:personalize:\(campaign.region.id):\(campaign.account):solution/"
    let solution = seed % 2 == 0 ? "*" : "taste"
    #expect(try Self.texts("Resource", policy) == [stem + solution, campaign.description])
    #expect(
      try Set(Self.texts("Action", policy)) == [
        "personalize:DescribeSolution", "personalize:DescribeCampaign",
        "personalize:GetRecommendations",
      ])
  }

  @Test(
    "The operator's policy names the resources of the session and no others",
    arguments: UInt64(0)..<60)
  func operation(seed: UInt64) throws {
    let input = try BundleSamples.input(seed: seed)
    let configuration = input.configuration
    let region = configuration.region.id
    let account = configuration.campaign.account
    let solution = "arn:aws:personalize:\(region):\(account):solution/"
    let models = "arn:aws:mobiletargeting:\(region):\(account):recommenders"
    let arn = configuration.iamRoleARN
    let hasPattern = arn.path.contains { "*?$".contains($0) }
    let role = hasPattern ? "arn:aws:iam::\(account):role/*/\(arn.name)" : arn.description
    var expected: Set = [
      models, "\(models)/*", configuration.campaign.description, role,
      "arn:aws:personalize:::recipe/*", "*",
    ]
    expected.formUnion(
      seed % 2 == 0 ? ["\(solution)*"] : ["\(solution)taste", "\(solution)taste/*"])
    let users = "arn:aws:iam::\(account):user"
    expected.formUnion(["\(users)/${aws:username}", "\(users)/*/${aws:username}"])
    if case .lambda(let function, _) = configuration.processing {
      expected.formUnion([function.description, function.unqualified.description])
    }
    let policy = try Self.document("iam/operator-policy.json", input)
    #expect(try Set(Self.texts("Resource", policy)) == expected)
    // What creating the model takes does not make anybody an administrator.
    let changing = ["Create", "Put", "Add", "Update", "Delete", "Attach", "Set", "Pass"]
    let changes = try Set(Self.texts("Action", policy)).filter { action in
      changing.contains { action.split(separator: ":")[1].hasPrefix($0) }
    }
    var expectedChanges: Set = [
      "iam:PassRole", "mobiletargeting:CreateRecommenderConfiguration",
      "mobiletargeting:UpdateRecommenderConfiguration",
    ]
    if input.function != nil { expectedChanges.insert("lambda:AddPermission") }
    #expect(changes == expectedChanges)

    let statements = try #require(policy["Statement"]?.elements)
    let pass = try #require(
      statements.first { $0["Action"] == .array([.string("iam:PassRole")]) })
    #expect(pass["Resource"] == .array([.string(role)]))
    #expect(
      pass["Condition"]?["StringEquals"]?["iam:PassedToService"]?.elements?.map(\.text)
        == ["pinpoint.amazonaws.com", "mobiletargeting.amazonaws.com"])
    // Only lists cannot be narrowed.
    for statement in statements where statement["Resource"] == .array([.string("*")]) {
      #expect(statement["Action"] == .array([.string("personalize:ListCampaigns")]))
    }
    let sids = statements.compactMap { $0["Sid"]?.text }
    #expect(sids.count == Set(sids).count)
    #expect(
      sids.allSatisfy { $0.utf8.allSatisfy { ASCIISet.lettersAndDigits.contains(.init($0)) } })
  }

  @Test("An IAM role can be created within the boundary only, and only where it is to be created")
  func creation() throws {
    let input = try ScriptRun.input()
    let policy = try Self.document("iam/create-role-policy.json", input)
    let statement = try #require(policy["Statement"]?.elements?.first)
    #expect(policy["Statement"]?.elements?.count == 1)
    #expect(try Self.texts("Action", policy) == ["iam:CreateRole", "iam:PutRolePolicy"])
    #expect(
      try Self.texts("Resource", policy) == ["arn:aws:iam::123456789012:role/-Pinpoint_films"])
    let boundary = try #require(
      statement["Condition"]?["StringEquals"]?["iam:PermissionsBoundary"]?.text)
    #expect(boundary == "arn:aws:iam::123456789012:policy/PinpointRecommenderBoundary")

    // The boundary allows what Pinpoint needs for every model of the account, and no more.
    let most = try Self.document("iam/permissions-boundary.json", input)
    let needed = try Self.document("iam/permissions-policy.json", input)
    #expect(try Set(Self.texts("Action", most)) == Set(Self.texts("Action", needed)))
    #expect(
      try Self.texts("Resource", most)
        == ["solution", "campaign"].map { "arn:aws:personalize:*:123456789012:\($0)/*" })

    let existing = try ScriptRun.input(Answers.valid(function: true))
    #expect(Exporters.files([.policies], existing).count == 3)
  }

  @Test("A solution of another account, as a snapshot may claim one, is not named")
  func strangeSolution() throws {
    let answers = Answers.valid(function: false)
    let details = CampaignDetails(
      name: "movie-picks", campaignArn: answers.campaignArn, status: "ACTIVE",
      solutionVersionArn: "arn:aws:personalize:us-east-1:999999999999:solution/x/1",
      minProvisionedTPS: 1)
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(
        answers: answers,
        observations: AccountObservations([
          Observation(
            .campaign(answers.campaignArn), at: Timestamp(seconds: 1), .found(.campaign(details)))
        ])))
    for file in Exporters.files([.policies, .template, .setUpScript], input) {
      #expect(!file.text.contains("999999999999"))
    }
  }
}
