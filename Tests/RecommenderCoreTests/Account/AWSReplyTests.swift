import Testing

@testable import RecommenderCore

/// Holds the decoders against replies in the shapes that AWS gives.
@Suite struct AWSReplyTests {
  private func reply(_ text: String, to lookup: Lookup) throws -> Reply? {
    Reply(json: try JSONText.read(text.utf8), for: lookup)
  }

  @Test("describe-campaign is read with its outer object, its update and unknown members")
  func campaign() throws {
    let text = """
      {"campaign":{"name":"c","campaignArn":"arn:c","solutionVersionArn":"arn:s/$LATEST",
       "minProvisionedTPS":20.0,"status":"CREATE SOMETHING_NEW","failureReason":null,
       "campaignConfig":{"syncWithLatestSolutionVersion":true,"rankingInfluence":{"POPULARITY":0.1}},
       "creationDateTime":1700000000.1,"surprise":[1],
       "latestCampaignUpdate":{"status":"CREATE FAILED","solutionVersionArn":"arn:s/2",
        "failureReason":"no","lastUpdatedDateTime":0}}}
      """
    var expected = CampaignDetails(
      name: "c", campaignArn: "arn:c", status: "CREATE SOMETHING_NEW",
      solutionVersionArn: "arn:s/$LATEST", minProvisionedTPS: 20,
      syncWithLatestSolutionVersion: true,
      latestUpdate: CampaignDetails.Update(
        status: "CREATE FAILED", solutionVersionArn: "arn:s/2", failureReason: "no"))
    expected.configuration.append(
      .init("rankingInfluence", .object([.init("POPULARITY", .decimal(0.1))])))
    #expect(try reply(text, to: .campaign("arn:c")) == .campaign(expected))
  }

  @Test("What AWS leaves out stays unknown, and the name comes from the ARN")
  func bareCampaign() throws {
    let text = #"{"campaign":{"campaignArn":"arn:aws:personalize:r:1:campaign/picks"}}"#
    guard case .campaign(let campaign)? = try reply(text, to: .campaign("")) else {
      Issue.record("The reply was not read.")
      return
    }
    #expect(campaign.name == "picks")
    #expect(campaign.status == "")
    #expect(campaign.minProvisionedTPS == nil)
    #expect(campaign.syncWithLatestSolutionVersion == nil)
    #expect(campaign.latestUpdate == nil)
  }

  @Test("A solution's newest version and the recipe that AutoML chose are read")
  func solution() throws {
    let text = """
      {"solution":{"solutionArn":"arn:s","performAutoML":true,
       "autoMLResult":{"bestRecipeArn":"arn:r"},
       "latestSolutionVersion":{"solutionVersionArn":"arn:s/9","status":"ACTIVE"}}}
      """
    let expected = SolutionDetails(
      solutionArn: "arn:s", latestVersionArn: "arn:s/9", latestVersionStatus: "ACTIVE",
      autoMLRecipeArn: "arn:r")
    #expect(try reply(text, to: .solution("arn:s")) == .solution(expected))
  }

  @Test("A solution version and a recipe are read with their outer objects")
  func versionAndRecipe() throws {
    let version = """
      {"solutionVersion":{"solutionVersionArn":"arn:s/9","recipeArn":"arn:r","status":"CREATE STOPPED",
       "trainingHours":1.2}}
      """
    #expect(
      try reply(version, to: .solutionVersion(""))
        == .solutionVersion(
          SolutionVersionDetails(
            solutionVersionArn: "arn:s/9", status: "CREATE STOPPED", recipeArn: "arn:r")))
    let recipe = """
      {"recipe":{"name":"aws-sims","recipeArn":"arn:r","recipeType":"RELATED_ITEMS","status":"ACTIVE"}}
      """
    #expect(
      try reply(recipe, to: .recipe(""))
        == .recipe(RecipeDetails(name: "aws-sims", recipeArn: "arn:r", recipeType: "RELATED_ITEMS"))
    )
  }

  @Test("Nothing of a function's environment is kept")
  func environment() throws {
    let text = """
      {"FunctionName":"f","FunctionArn":"arn:f","State":"Active","Timeout":3,"Version":"7",
       "Environment":{"Variables":{"DB_PASSWORD":"hunter2"}},"LastUpdateStatus":"Successful"}
      """
    let read = try #require(try reply(text, to: .function("arn:f")))
    #expect(
      read
        == .function(
          FunctionDetails(
            name: "f", arn: "arn:f", state: "Active", lastUpdateStatus: "Successful", timeout: 3,
            version: "7")))
    let written = JSONText.write(read.json)
    #expect(!written.contains("hunter2") && !written.contains("Environment"))
  }

  @Test("Nothing reserved is an empty reply, and zero is not nothing")
  func concurrency() throws {
    #expect(try reply("{}", to: .functionConcurrency("")) == .functionConcurrency(nil))
    #expect(
      try reply(#"{"ReservedConcurrentExecutions":0}"#, to: .functionConcurrency(""))
        == .functionConcurrency(0))
    #expect(
      try reply(#"{"ReservedConcurrentExecutions":"many"}"#, to: .functionConcurrency("")) == nil)
  }

  @Test("The decisions of a simulation keep their order and any word of decision")
  func decisions() throws {
    let text = """
      {"EvaluationResults":[
       {"EvalActionName":"a:B","EvalResourceName":"arn:x","EvalDecision":"allowed"},
       {"EvalActionName":"a:C","EvalDecision":"someNewWord"}],"IsTruncated":false}
      """
    let expected = [
      PolicyDecision(action: "a:B", resource: "arn:x", decision: "allowed"),
      PolicyDecision(action: "a:C", resource: "", decision: "someNewWord"),
    ]
    #expect(try reply(text, to: .passRole("r")) == .decisions(expected))
    #expect(try reply(#"{"EvaluationResults":[{}]}"#, to: .passRole("r")) == nil)
  }

  @Test("Missing keys and layers are read of the result and of each of its resources")
  func limits() throws {
    let text = """
      {"EvaluationResults":[{"EvalActionName":"a:B","EvalResourceName":"*",
       "EvalDecision":"implicitDeny","MissingContextValues":["k:1"],
       "OrganizationsDecisionDetail":{"AllowedByOrganizations":false},
       "PermissionsBoundaryDecisionDetail":{"AllowedByPermissionsBoundary":true},
       "ResourceSpecificResults":[
        {"EvalResourceName":"arn:x","EvalResourceDecision":"explicitDeny",
         "MissingContextValues":["k:2","k:1"],
         "PermissionsBoundaryDecisionDetail":{"AllowedByPermissionsBoundary":false}},
        {"EvalResourceName":"arn:y","EvalResourceDecision":"allowed"}, {}]}]}
      """
    let expected = [
      PolicyDecision(
        action: "a:B", resource: "arn:x", decision: "explicitDeny", missingKeys: ["k:1", "k:2"],
        allowedByBoundary: false, allowedByOrganization: false),
      PolicyDecision(
        action: "a:B", resource: "arn:y", decision: "allowed", missingKeys: ["k:1"],
        allowedByBoundary: true, allowedByOrganization: false),
      PolicyDecision(
        action: "a:B", resource: "*", decision: "implicitDeny", missingKeys: ["k:1"],
        allowedByBoundary: true, allowedByOrganization: false),
    ]
    #expect(try reply(text, to: .passRole("r")) == .decisions(expected))
  }

  @Test("What is said of a decision in another form than IAM's is not taken for an answer")
  func strangeLimits() throws {
    let text = """
      [{"EvalActionName":"a:B","EvalDecision":"allowed","MissingContextValues":[1,"k:1",null],
        "OrganizationsDecisionDetail":"no","ResourceSpecificResults":[],"PassedToService":2,
        "PermissionsBoundaryDecisionDetail":{"AllowedByPermissionsBoundary":"false"}}]
      """
    let expected = PolicyDecision(
      action: "a:B", resource: "", decision: "allowed", missingKeys: ["k:1"])
    #expect(try reply(text, to: .passRole("r")) == .decisions([expected]))
  }

  @Test("The output of list-campaigns answers how many there are")
  func campaignCount() throws {
    #expect(
      try reply(#"{"campaigns":[{},{}],"nextToken":"t"}"#, to: .campaignList) == .campaignCount(2))
  }

  @Test("Any object from Pinpoint says that it answers")
  func pinpoint() throws {
    #expect(
      try reply(#"{"Item":[]}"#, to: .recommenderConfigurations) == .recommenderConfigurations)
  }

  @Test("An IAM role is read with its boundary; without a trust policy it is not understood")
  func iamRole() throws {
    let text = """
      {"Role":{"Path":"/","RoleName":"R","Arn":"arn:r","PermissionsBoundary":
       {"PermissionsBoundaryType":"PermissionsBoundaryPolicy","PermissionsBoundaryArn":"arn:p"},
       "AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":
        {"Effect":"Allow","Principal":{"Service":"pinpoint.amazonaws.com"},"Action":"sts:AssumeRole"}}}}
      """
    let trust = PolicyStatement(
      effect: "Allow", services: ["pinpoint.amazonaws.com"], actions: ["sts:AssumeRole"])
    guard case .iamRole(let role)? = try reply(text, to: .iamRole("arn:r")) else {
      Issue.record("no IAM role")
      return
    }
    #expect(role.name == "R" && role.arn == "arn:r" && role.hasPermissionsBoundary)
    #expect(role.trust.statements == [trust])
    #expect(try reply(#"{"Role":{"RoleName":"R","Arn":"arn:r"}}"#, to: .iamRole("arn:r")) == nil)
  }
}
