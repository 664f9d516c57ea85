import Testing

@testable import RecommenderCore

@Suite struct ConfigurationRequestTests {
  private static let plain = """
    {
      "Name": "movie-picks",
      "Description": "Top films",
      "RecommendationProviderUri": "\(RuleSamples.campaign)",
      "RecommendationProviderRoleArn": "\(RuleSamples.iamRole)",
      "RecommendationProviderIdType": "PINPOINT_USER_ID",
      "RecommendationsPerMessage": 3,
      "RecommendationsDisplayName": "Films"
    }
    """

  private static let small = """
    "RecommendationProviderUri": "\(RuleSamples.campaign)",
    "RecommendationProviderRoleArn": "\(RuleSamples.iamRole)"
    """

  @Test("A request is read with and without its wrapper")
  func wrapper() throws {
    let bare = try Self.read(Self.plain)
    for wrapped in [
      #"{"CreateRecommenderConfiguration": \#(Self.plain)}"#,
      #"{"UpdateRecommenderConfiguration": \#(Self.plain)}"#,
      #"{"RecommenderId": "0a1b", "UpdateRecommenderConfiguration": \#(Self.plain)}"#,
    ] {
      #expect(bare == (try Self.read(wrapped)))
    }
    #expect(bare.name == "movie-picks")
    #expect(bare.description == "Top films")
    #expect(bare.campaignArn == RuleSamples.campaign)
    #expect(bare.region == "us-east-1")
    #expect(bare.iamRole == .existing)
    #expect(bare.iamRoleArn == RuleSamples.iamRole)
    #expect(bare.idType == .user)
    #expect(bare.recommendationsPerMessage == 3)
    #expect(bare.processing == Processing.none)
    #expect(bare.displayName == "Films")
    #expect(bare.attributes.isEmpty)
  }

  @Test("What the API fills in is filled in", arguments: ["", #", "Description": null"#])
  func defaults(member: String) throws {
    let answers = try Self.read("{\(Self.small)\(member)}")
    #expect(answers.idType == .endpoint)
    #expect(answers.recommendationsPerMessage == 5)
    #expect(answers.processing == Processing.none)
    #expect(answers.name.isEmpty)
    #expect(answers.description.isEmpty)
  }

  @Test("A function leads to its attributes, in their order and without the stored prefix")
  func function() throws {
    let answers = try Self.read(
      """
      {\(Self.small), "RecommendationTransformerUri": "\(RuleSamples.function)",
       "Attributes": {"Recommendations.Title": "Film title", "Link": "Where", "title": ""}}
      """)
    #expect(answers.processing == .lambda)
    #expect(answers.functionArn == RuleSamples.function)
    #expect(
      answers.attributes == [
        AttributeAnswer(name: "Title", displayName: "Film title"),
        AttributeAnswer(name: "Link", displayName: "Where"), AttributeAnswer(name: "title"),
      ])
  }

  @Test("Names that differ in their characters only stay apart")
  func equivalentNames() throws {
    let answers = try Self.read(
      """
      {\(Self.small), "RecommendationTransformerUri": "\(RuleSamples.function)",
       "Attributes": {"e\u{301}": "first", "é": "second"}}
      """)
    #expect(answers.attributes.map(\.displayName) == ["first", "second"])
    #expect(answers.attributes.map { $0.name.unicodeScalars.count } == [2, 1])
  }

  @Test("The empty texts that the AWS CLI's skeleton holds count as missing")
  func skeleton() throws {
    let answers = try Self.read(
      """
      {"CreateRecommenderConfiguration": {"Attributes": {}, "Description": "", "Name": "",
       "RecommendationProviderIdType": "PINPOINT_ENDPOINT_ID", "RecommendationProviderRoleArn": "",
       "RecommendationProviderUri": "", "RecommendationTransformerUri": "",
       "RecommendationsDisplayName": "", "RecommendationsPerMessage": 0}}
      """)
    #expect(answers.processing == Processing.none)
    #expect(throws: ConfigurationRefused.self) { try Configuration(answers) }
  }

  @Test(
    "What has no place in a request is refused there",
    arguments: [
      (#"{\#(small), "Id": "x"}"#, ["Id"]),
      (#"{\#(small), "name": "x", "Tags": {}}"#, ["name", "Tags"]),
      (
        #"{"CreateRecommenderConfiguration": {\#(small)}, "RecommenderId": "x"}"#, ["RecommenderId"]
      ),
      (
        #"{"CreateRecommenderConfiguration": {\#(small), "Id": "x"}}"#,
        ["CreateRecommenderConfiguration.Id"]
      ),
      (#"{\#(small), "RecommenderId": "x"}"#, ["RecommenderId"]),
      (
        #"{"RecommenderId": 7, "UpdateRecommenderConfiguration": {\#(small), "Id": "x"}, "Name": ""}"#,
        ["RecommenderId", "Name", "UpdateRecommenderConfiguration.Id"]
      ),
      (
        #"{"CreateRecommenderConfiguration": {\#(small)}, "UpdateRecommenderConfiguration": {}}"#,
        ["UpdateRecommenderConfiguration"]
      ),
      (#"{"UpdateRecommenderConfiguration": null}"#, ["UpdateRecommenderConfiguration"]),
      (#"{\#(small), "Attributes": {"Title": "Film"}}"#, ["Attributes"]),
      (#"{\#(small), "Attributes": [], "Name": 7}"#, ["Name", "Attributes"]),
      (
        #"{\#(small), "RecommendationTransformerUri": "f", "Attributes": {"a": 1, "b": "x", "c": []}}"#,
        ["Attributes.a", "Attributes.c"]
      ),
      (
        #"{\#(small), "RecommendationProviderIdType": "USER", "RecommendationsPerMessage": "3"}"#,
        ["RecommendationProviderIdType", "RecommendationsPerMessage"]
      ),
      (
        #"{"RecommendationProviderUri": true, "RecommendationProviderRoleArn": 1}"#,
        ["RecommendationProviderUri", "RecommendationProviderRoleArn"]
      ),
      (#"{"CreateRecommenderConfiguration": []}"#, ["CreateRecommenderConfiguration"]),
    ])
  func refused(text: String, places: [String]) {
    do throws(SessionRefused) {
      _ = try Self.read(text)
      Issue.record("It was read")
    } catch {
      guard case .misshapen(let mistakes) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(mistakes.map(\.place) == places)
    }
  }

  @Test("A request for something else is none", arguments: ["{}", "[]", "7", #"{"Name":"x"}"#])
  func other(text: String) throws {
    #expect(!ConfigurationRequest.isRequest(try JSONText.read(text.utf8)))
  }

  private static func read(_ text: String) throws(SessionRefused) -> Answers {
    let json: JSONValue
    do { json = try JSONText.read(text.utf8) } catch { throw .notJSON(error) }
    return try ConfigurationRequest(json: json).answers
  }
}
