import Testing

@testable import RecommenderCore

@Suite struct ImportedSessionTests {
  private static let members = """
    "Name": "movie-picks", "Description": "Top films",
    "RecommendationProviderUri": "\(RuleSamples.campaign)",
    "RecommendationProviderRoleArn": "\(RuleSamples.iamRole)",
    "RecommendationProviderIdType": "PINPOINT_USER_ID", "RecommendationsPerMessage": 3
    """
  private static let plain = #"\#(members), "RecommendationsDisplayName": "Films""#
  private static let stored = """
    "Id": "0ab1", "CreationDate": "2026-01-02T03:04:05.678Z",
    "LastModifiedDate": "2026-02-03T04:05:06.789Z"
    """

  private static var expected: Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = RuleSamples.campaign
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.processing = Processing.none
    answers.displayName = "Films"
    answers.iamRole = .existing
    answers.iamRoleArn = RuleSamples.iamRole
    answers.name = "movie-picks"
    answers.description = "Top films"
    return answers
  }

  @Test(
    "Every form of a configuration becomes the same session, ready for review",
    arguments: [
      "{\(plain)}",
      #"{"CreateRecommenderConfiguration": {\#(plain)}}"#,
      "{\(stored), \(plain)}",
      #"{\#(stored), \#(plain), "Attributes": null, "RecommendationTransformerUri": null}"#,
      #"{"RecommenderConfigurationResponse": {\#(plain), \#(stored), "Colour": 7}}"#,
      #"{"RecommenderConfigurationResponse": {\#(plain), \#(stored)}, "ResponseMetadata": {}}"#,
      #"{"ListRecommenderConfigurationsResponse": {"Item": [{\#(plain), \#(stored)}]}}"#,
    ])
  func forms(text: String) throws {
    let session = try #require(try Self.single(text))
    #expect(session.document == SessionDocument(step: .review, answers: Self.expected))
    #expect(session.document.account == nil)
    #expect(session.findings.isEmpty)
    #expect(session.suggestedName == "movie-picks")
    #expect(DocumentCheck.result(for: text.utf8) == .read([]))
  }

  @Test("A session is taken as it stands, with all that it holds", arguments: UInt64(0)..<20)
  func session(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let document = random.session()
    let session = try #require(try Self.single(document.text))
    #expect(session.document == document)
    #expect(session.place.isEmpty)
  }

  @Test("The attributes of a function lose the stored prefix")
  func attributes() throws {
    let session = try Self.single(
      """
      {"RecommenderConfigurationResponse": {\(Self.members), \(Self.stored),
        "RecommendationTransformerUri": "\(RuleSamples.function)",
        "Attributes": {"Recommendations.Title": "Film title", "Link": "Where"}}}
      """)
    let answers = try #require(session).document.answers
    #expect(answers.processing == .lambda)
    #expect(answers.attributes.map(\.name) == ["Title", "Link"])
    #expect(answers.attributes.map(\.displayName) == ["Film title", "Where"])
  }

  @Test("Attributes that a reply has without a function are kept with the branch not taken")
  func attributesWithoutFunction() throws {
    let session = try Self.single(
      #"{\#(Self.stored), \#(Self.plain), "Attributes": {"Title": "T"}}"#)
    let answers = try #require(session).document.answers
    #expect(answers.processing == Processing.none)
    #expect(answers.attributes.map(\.name) == ["Title"])
  }

  @Test("Every configuration of a list becomes a session, and findings tell which is meant")
  func list() throws {
    let text = """
      {"ListRecommenderConfigurationsResponse": {"NextToken": "", "Item": [
        {\(Self.plain), \(Self.stored)},
        {\(Self.plain.replacing("\"movie-picks\"", with: "\"_films\"")), \(Self.stored)}
      ]}}
      """
    let sessions = try ImportedSession.sessions(in: text.utf8)
    let list = "ListRecommenderConfigurationsResponse"
    #expect(sessions.map(\.place) == ["\(list).Item[0]", "\(list).Item[1]"])
    #expect(sessions.map(\.document.answers.name) == ["movie-picks", "_films"])
    #expect(sessions.map(\.document.step) == [.review, .name])
    guard case .read(let problems) = DocumentCheck.result(for: text.utf8) else {
      Issue.record("It was refused")
      return
    }
    #expect(problems.map(\.field) == ["\(list).Item[1].name"])
  }

  @Test(
    "A session begins where the first thing is to be put right",
    arguments: [
      (#""RecommendationProviderUri": "films""#, StepID.account),
      (#""RecommendationProviderUri": "\#(RuleSamples.campaign)!""#, .campaign),
      (#""RecommendationProviderRoleArn": """#, .account),
      (#""RecommendationProviderUri": "\#(RuleSamples.campaign)""#, .attributes),
      (
        #""RecommendationProviderUri": "\#(RuleSamples.campaign)", "RecommendationsPerMessage": 9"#,
        .count
      ),
      (
        """
        "RecommendationProviderUri": "\(RuleSamples.campaign)", "RecommendationsDisplayName": "F"
        """,
        .iamRole
      ),
    ])
  func step(members: String, step: StepID) throws {
    let session = try #require(try Self.single("{\(Self.stored), \(members)}"))
    #expect(session.document.step == step)
    #expect(session.findings.contains { $0.severity == .error })
  }

  @Test(
    "A list without a model says so, and that there may be one on the next page",
    arguments: [
      (#"{"ListRecommenderConfigurationsResponse": {"Item": []}}"#, "--region"),
      (#"{"ListRecommenderConfigurationsResponse": {}}"#, "--region"),
      (#"{"ListRecommenderConfigurationsResponse": {"Item": [], "NextToken": "t"}}"#, "--token"),
    ])
  func noModel(text: String, advice: String) {
    guard case .refused(let problems) = DocumentCheck.result(for: text.utf8) else {
      Issue.record("It was read.")
      return
    }
    #expect(problems.map(\.message) == ["There is no recommender model here."])
    #expect(problems.allSatisfy { $0.fix.contains(advice) })
  }

  @Test(
    "One page of a list is read, and says once that it is one",
    arguments: [
      ("NextToken", "t", nil, "ListRecommenderConfigurationsResponse.NextToken"),
      (nil, "t", "NextToken", "NextToken"), (nil, "t", "nextToken", "nextToken"),
      ("NextToken", "", "NextToken", nil),
    ] as [(String?, String, String?, String?)])
  func onePage(inside: String?, token: String, outside: String?, place: String?) throws {
    let item = "{\(Self.plain), \(Self.stored)}"
    let (inner, outer) = (
      inside.map { #""\#($0)": "\#(token)", "# } ?? "",
      outside.map { #", "\#($0)": "\#(token)""# } ?? ""
    )
    let text = """
      {"ListRecommenderConfigurationsResponse": {\(inner)"Item": [\(item), \(item)]}\(outer)}
      """
    #expect(try ImportedSession.sessions(in: text.utf8).count == 2)
    guard case .read(let problems) = DocumentCheck.result(for: text.utf8) else {
      Issue.record("It was refused.")
      return
    }
    #expect(problems.map(\.field) == (place.map { [$0] } ?? []))
    #expect(problems.allSatisfy { $0.severity == .warning && $0.message.contains("one page") })
  }

  @Test(
    "An ARN that is refused is one finding: the Region stands in it",
    arguments: [
      (RuleSamples.campaign + "!", "us-east-1"),
      (RuleSamples.campaign.replacing("123456789012", with: "1234"), "us-east-1"),
      (RuleSamples.campaign.replacing("campaign/", with: "solution/"), "us-east-1"),
      (RuleSamples.campaign.replacing("personalize", with: "lambda"), "us-east-1"),
      (RuleSamples.campaign.replacing(":aws:", with: ":aws-cn:"), "us-east-1"),
      ("arn:aws-cn:personalize:cn-north-1:123456789012:campaign/films", ""), ("films", ""),
      ("arn:aws:personalize::123456789012:campaign/films", ""), ("", ""),
    ])
  func refusedARN(arn: String, region: String) throws {
    let text = "{\(Self.plain.replacing(RuleSamples.campaign, with: arn))}"
    let session = try #require(try Self.single(text))
    #expect(session.findings.map(\.field) == [.campaignArn])
    #expect(session.document.answers.region == region)
  }

  @Test("A value that breaks a rule is taken as it stands")
  func brokenRules() throws {
    let name = String(repeating: "n", count: 200)
    let session = try Self.single(
      """
      {\(Self.stored), "Name": "\(name)", "RecommendationProviderUri": "arn:else",
       "RecommendationProviderRoleArn": "role", "RecommendationsPerMessage": -7}
      """)
    let answers = try #require(session).document.answers
    #expect(answers.name == name)
    #expect(answers.campaignArn == "arn:else")
    #expect(answers.iamRoleArn == "role")
    #expect(answers.recommendationsPerMessage == -7)
  }

  @Test(
    "What cannot be understood is refused with all places",
    arguments: [
      (#"{"RecommenderConfigurationResponse": null}"#, ["RecommenderConfigurationResponse"]),
      (
        #"{"RecommenderConfigurationResponse": {"Name": 1, "Attributes": {"a": 2}}}"#,
        ["RecommenderConfigurationResponse.Name", "RecommenderConfigurationResponse.Attributes.a"]
      ),
      (#"{\#(stored), "Name": [], "Attributes": []}"#, ["Name", "Attributes"]),
      (
        #"{"ListRecommenderConfigurationsResponse": []}"#, ["ListRecommenderConfigurationsResponse"]
      ),
      (
        #"{"ListRecommenderConfigurationsResponse": {"Item": [{}, 7, {"Attributes": 1, "Name": 2}]}}"#,
        [
          "ListRecommenderConfigurationsResponse.Item[1]",
          "ListRecommenderConfigurationsResponse.Item[2].Name",
          "ListRecommenderConfigurationsResponse.Item[2].Attributes",
        ]
      ),
      (#"{"RecommendationProviderUri": "x", "Colour": 1}"#, ["Colour"]),
      (
        #"{"CreateRecommenderConfiguration": {}, "RecommenderConfigurationResponse": {}}"#,
        ["RecommenderConfigurationResponse"]
      ),
      (#"{"format": "recommender-wizard/session", "version": 1, "name": 7}"#, ["name"]),
    ])
  func refused(text: String, places: [String]) {
    do throws(SessionRefused) {
      _ = try ImportedSession.sessions(in: text.utf8)
      Issue.record("It was read")
    } catch {
      guard case .misshapen(let mistakes) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(mistakes.map(\.place) == places)
    }
  }

  @Test(
    "What names another format, or nothing known, is no session",
    arguments: [
      "{}", "[]", "7", #"{"CreationDate": "now"}"#,
      #"{"format": "x", "RecommenderConfigurationResponse": {}}"#,
    ])
  func other(text: String) {
    #expect(throws: SessionRefused.self) { try ImportedSession.sessions(in: text.utf8) }
    guard case .refused(let problems) = DocumentCheck.result(for: text.utf8) else {
      Issue.record("It was read")
      return
    }
    #expect(problems.map(\.field) == ["format"])
  }

  @Test(
    "A name that no session can have is not suggested",
    arguments: [
      ("movie-picks", "movie-picks"), ("Retail recommendations", nil), ("", nil), (".x", nil),
      ("Film_2.v1", "Film_2.v1"),
    ] as [(String, String?)])
  func suggestedName(name: String, suggested: String?) throws {
    var answers = Answers()
    answers.name = name
    #expect(try Self.single(SessionDocument(answers: answers).text)?.suggestedName == suggested)
    #expect(try Self.single(SessionDocument(name: name).text)?.suggestedName == suggested)
    answers.name = "other"
    let both = SessionDocument(name: "own", answers: answers)
    #expect(try Self.single(both.text)?.suggestedName == "own")
  }

  private static func single(_ text: String) throws -> ImportedSession? {
    let sessions = try ImportedSession.sessions(in: text.utf8)
    #expect(sessions.count == 1)
    return sessions.first
  }
}
