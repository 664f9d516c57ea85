import Testing

@testable import RecommenderCore

@Suite struct DocumentCheckTests {
  private static let request = """
    {
      "Name": "movie-picks",
      "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
      "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/Recommender",
      "RecommendationTransformerUri": "arn:aws:lambda:us-east-1:123456789012:function:enrich",
      "Attributes": {"Recommendations.Title": "Film title", "Genre": "Genre"}
    }
    """

  @Test("A request is read with and without its wrapper, and what is missing filled in")
  func request() throws {
    for text in [Self.request, "{\"CreateRecommenderConfiguration\": \(Self.request)}"] {
      let answers = try ConfigurationRequest(json: try JSONText.read(text.utf8)).answers
      #expect(answers.region == "us-east-1")
      #expect(answers.idType == .endpoint)
      #expect(answers.recommendationsPerMessage == 5)
      #expect(answers.processing == .lambda)
      #expect(answers.attributes.map(\.name) == ["Title", "Genre"])
      #expect(answers.attributes.map(\.displayName) == ["Film title", "Genre"])
      #expect(DocumentCheck.result(for: text.utf8).isValid)
    }
  }

  @Test(
    "A member that the request does not have is named",
    arguments: [
      (#"{"RecommendationProviderUri": "x", "Colour": 1}"#, "Colour"),
      (
        #"{"CreateRecommenderConfiguration": {"Names": "x"}}"#,
        "CreateRecommenderConfiguration.Names"
      ),
      (#"{"CreateRecommenderConfiguration": {}, "RecommenderId": "1"}"#, "RecommenderId"),
      // Found by fuzzing: a name without characters.
      (#"{"RecommendationProviderUri": "x", "": 1}"#, #""""#),
      (
        #"{"CreateRecommenderConfiguration": {"Attributes": {"Title": "T"}}}"#,
        "CreateRecommenderConfiguration.Attributes"
      ),
    ])
  func unknownMember(text: String, place: String) {
    guard case .refused(let problems) = DocumentCheck.result(for: text.utf8) else {
      Issue.record("It was read.")
      return
    }
    #expect(problems.map(\.field) == [place])
  }

  @Test("An answer whose name has no characters is named too; found by fuzzing")
  func emptyName() {
    let text = """
      {"format": "recommender-wizard/session", "version": 1,
       "answers": {"": 1, "attributes": [{"": 2}]}}
      """
    guard case .read(let problems) = DocumentCheck.result(for: text.utf8) else {
      Issue.record("It was refused.")
      return
    }
    let unknown = problems.filter { $0.severity == .warning }.map(\.field)
    #expect(unknown == [#"answers."""#, #"answers.attributes[0]."""#])
  }

  @Test("An invalid session is read, and what is wrong bears field and fix")
  func invalidSession() {
    let text = """
      {"format": "recommender-wizard/session", "version": 1, "answers": {"name": "_films"}}
      """
    let result = DocumentCheck.result(for: text.utf8)
    #expect(!result.isValid)
    guard case .read(let problems) = result else {
      Issue.record("It was refused.")
      return
    }
    #expect(problems.contains { $0.field == "name" && $0.fix.contains("films") })
    #expect(problems.contains { $0.field == "campaignArn" })
  }

  @Test("A misspelt answer is told as a warning, one of a request as an error, both fit to print")
  func misspelt() {
    let session = """
      {"format": "recommender-wizard/session", "version": 1, "answers":
        {"descripton": "", "\\u001b[2J": 1, "attributes": [{"nam": "Title"}]}, "$schema": "x"}
      """
    let unknown = problems(of: session).filter { $0.severity == .warning }
    #expect(
      unknown.map(\.field) == [
        "answers.descripton", "answers.‹U+001B›[2J", "answers.attributes[0].nam",
      ])
    let request = #"{"RecommendationProviderUri": "x", "a\u202eb": 1}"#
    #expect(problems(of: request).map(\.field) == ["a‹U+202E›b"])
  }

  @Test("A request with very many attributes is read in one pass")
  func manyAttributes() throws {
    let attributes = (0..<20_000).map { "\"a\($0)\": \"\"" }.joined(separator: ",")
    let json = try JSONText.read(
      #"{"RecommendationTransformerUri": "f", "Attributes": {\#(attributes)}}"#.utf8)
    #expect(try ConfigurationRequest(json: json).answers.attributes.count == 20_000)
  }

  private func problems(of text: String) -> [DocumentCheck.Problem] {
    switch DocumentCheck.result(for: text.utf8) {
    case .read(let problems), .refused(let problems): problems
    }
  }

  @Test("What is neither is refused", arguments: ["", "{}", "[1]", "<html>", #"{"format": "y"}"#])
  func neither(text: String) {
    let result = DocumentCheck.result(for: text.utf8)
    guard case .refused(let problems) = result else {
      Issue.record("It was read.")
      return
    }
    #expect(problems.count == 1)
    #expect(!result.isValid)
  }
}
