import AWSEndpoint
import RecommenderCore
import Testing

/// What the real AWS CLI reads of Amazon Personalize from the endpoint.
@Suite struct EndpointPersonalizeTests {
  private static let place = "arn:aws:personalize:us-east-1:123456789012"
  private static let recipe = "arn:aws:personalize:::recipe/aws-user-personalization-v2"
  private static let version = "\(place):solution/movie-taste/8f3c21aa"

  @Test("A campaign is described, and its latest update with it")
  func campaign() async throws {
    var model = AWSAccountModel.good
    try model.change(\.campaigns, "movie-picks") {
      $0.latestUpdate = AWSAccountModel.CampaignUpdate(
        solutionVersionArn: $0.solutionVersionArn, minProvisionedTPS: 900,
        status: "CREATE FAILED", failureReason: "Above the quota.")
    }
    try await AWSEndpoint.serving(model) { endpoint, address in
      let aws = EndpointCommand(address: address)
      let arn = "\(Self.place):campaign/movie-picks"
      let json = try await aws("personalize describe-campaign --campaign-arn \(arn)").json()
      let campaign = json["campaign"]
      #expect(campaign?["name"] == .string("movie-picks"))
      #expect(campaign?["campaignArn"] == .string(arn))
      #expect(campaign?["solutionVersionArn"] == .string(Self.version))
      #expect(campaign?["minProvisionedTPS"] == .integer(20))
      #expect(campaign?["status"] == .string("ACTIVE"))
      #expect(campaign?["campaignConfig"]?["syncWithLatestSolutionVersion"] == .bool(false))
      #expect(campaign?["lastUpdatedDateTime"] == .decimal(1_790_000_000.123))
      #expect(campaign?["latestCampaignUpdate"]?["status"] == .string("CREATE FAILED"))
      let request = try #require(endpoint.requests.first)
      #expect(request.action == .describeCampaign)
      #expect(request.region == "us-east-1")
      #expect(request.accessKey == "AKIDEXAMPLE")
      #expect(request.body.contains(arn))
      #expect(endpoint.requests.count == 1)
    }
  }

  @Test("A solution names its latest version, and a version its recipe")
  func solution() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let arn = "\(Self.place):solution/movie-taste"
      async let solution = aws("personalize describe-solution --solution-arn \(arn)").json()
      async let version = aws(
        "personalize describe-solution-version --solution-version-arn \(Self.version)"
      ).json()
      async let versions = aws("personalize list-solution-versions --solution-arn \(arn)").json()
      async let recipe = aws("personalize describe-recipe --recipe-arn \(Self.recipe)").json()
      let latest = try await solution["solution"]?["latestSolutionVersion"]
      #expect(latest?["solutionVersionArn"] == .string(Self.version))
      #expect(try await version["solutionVersion"]?["recipeArn"] == .string(Self.recipe))
      #expect(try await version["solutionVersion"]?["trainingMode"] == .string("FULL"))
      #expect(
        try await versions["solutionVersions"]?.elements?.map { $0["solutionVersionArn"] }
          == [.string(Self.version)])
      #expect(try await recipe["recipe"]?["recipeType"] == .string("USER_PERSONALIZATION"))
      #expect(endpoint.unknownRequests == [])
    }
  }

  @Test("Recommendations come in their order, as many as were asked for")
  func recommendations() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let json = try await aws(
        "personalize-runtime get-recommendations --user-id u-1 --num-results 3"
          + " --campaign-arn \(Self.place):campaign/movie-picks"
      ).json()
      #expect(
        json["itemList"]?.elements?.map { $0["itemId"]?.text } == ["1815", "2009", "1527"])
      #expect(endpoint.requests.map(\.action) == [.getRecommendations])
    }
  }

  @Test("A list of 250 campaigns comes in three pages of 100 at most")
  func pages() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 249)) { endpoint, address in
      let aws = EndpointCommand(address: address)
      let json = try await aws("personalize list-campaigns --page-size 100").json()
      let names = json["campaigns"]?.elements?.compactMap { $0["name"]?.text } ?? []
      #expect(names.count == 250)
      #expect(Set(names).count == 250)
      #expect(names.first == "movie-picks")
      #expect(names.last == "campaign-249")
      let bodies = try endpoint.requests.map { try JSONText.read($0.body.utf8) }
      #expect(bodies.map { $0["nextToken"]?.text } == [nil, "from/100", "from/200"])
    }
  }

  @Test("A page can be asked for alone, and a larger one than the service has is refused")
  func onePage() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 249)) { _, address in
      let aws = EndpointCommand(address: address)
      async let second = aws(
        "personalize list-campaigns --no-paginate --max-results 100 --next-token from/100")
      async let tooLarge = aws("personalize list-campaigns --max-results 101")
      let page = try await second.json()
      #expect(page["campaigns"]?.elements?.count == 100)
      #expect(page["nextToken"] == .string("from/200"))
      #expect(try await tooLarge.error.contains("(ValidationException)"))
    }
  }

  @Test("Another Region has other campaigns")
  func region() async throws {
    var model = AWSAccountModel.good
    model.campaigns.append(
      AWSAccountModel.Campaign("ireland", solutionVersion: "a/b", region: "eu-west-1"))
    try await AWSEndpoint.serving(model) { endpoint, address in
      let aws = EndpointCommand(address: address, region: "eu-west-1")
      let json = try await aws("personalize list-campaigns").json()
      #expect(json["campaigns"]?.elements?.map { $0["name"]?.text } == ["ireland"])
      #expect(endpoint.requests.map(\.region) == ["eu-west-1"])
    }
  }
}
