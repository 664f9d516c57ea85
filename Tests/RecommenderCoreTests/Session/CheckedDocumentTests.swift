import Testing

@testable import RecommenderCore

/// What `validate` says of whole documents.
@Suite struct CheckedDocumentTests {
  @Test("A session in which everything is right is valid and nothing is said")
  func session() {
    let result = Self.check(SessionDocument(answers: RuleSamples.lambda()).text)
    #expect(result == .read([]))
    #expect(result.isValid)
  }

  @Test("What is wrong in a session is said with the field")
  func invalid() {
    let answers = RuleSamples.lambda {
      $0.name = ""
      $0.attributes[1].name = "Item url"
    }
    let result = Self.check(SessionDocument(answers: answers).text)
    #expect(!result.isValid)
    let problems = Self.problems(result)
    #expect(problems.map(\.field) == ["attributes[1].name", "name"])
    #expect(problems.allSatisfy { $0.severity == .error })
    let findings = Rules.findings(in: answers)
    #expect(problems.map(\.message) == findings.map(\.message))
    #expect(problems.map(\.fix) == findings.map(\.fix))
  }

  @Test("A warning is said and does no harm")
  func warning() {
    let answers = RuleSamples.lambda { $0.attributes[0].purpose = "" }
    let result = Self.check(SessionDocument(answers: answers).text)
    #expect(result.isValid)
    #expect(Self.problems(result).map(\.field) == ["attributes[0].purpose"])
    #expect(Self.problems(result).map(\.severity) == [.warning])
  }

  @Test("A blank session is read and lacks everything")
  func blank() {
    let result = Self.check(SessionDocument().text)
    #expect(!result.isValid)
    guard case .read(let problems) = result else {
      Issue.record("It was refused")
      return
    }
    #expect(Set(problems.map(\.field)).isSuperset(of: ["region", "campaignArn", "idType", "name"]))
  }

  @Test("A request is checked by the same rules", arguments: [true, false])
  func request(isWrapped: Bool) {
    let request = """
      {"Name": "movie-picks", "RecommendationProviderUri": "\(RuleSamples.campaign)",
       "RecommendationProviderRoleArn": "\(RuleSamples.iamRole)", "RecommendationsPerMessage": 6,
       "RecommendationsDisplayName": "Films"}
      """
    let text = isWrapped ? #"{"CreateRecommenderConfiguration": \#(request)}"# : request
    #expect(Self.problems(Self.check(text)).map(\.field) == ["recommendationsPerMessage"])
    #expect(Self.check(text.replacing("6,", with: "5,")) == .read([]))
  }

  @Test(
    "What cannot be read is refused with places",
    arguments: [
      (
        #"{"format":"recommender-wizard/session","version":1,"name":1,"answers":{"region":2}}"#,
        ["name", "answers.region"]
      ),
      (#"{"RecommendationProviderUri":"x","Id":"y"}"#, ["Id"]),
      ("{}", ["format"]), ("[]", ["format"]), ("", [""]), ("{", [""]),
      (#"{"format":"recommender-wizard/session","version":2}"#, ["version"]),
      (#"{"format":"recommender-wizard/account","version":1}"#, ["format"]),
    ])
  func refused(text: String, places: [String]) {
    let result = Self.check(text)
    guard case .refused(let problems) = result else {
      Issue.record("It was read")
      return
    }
    #expect(!result.isValid)
    #expect(problems.map(\.field) == places)
    for problem in problems {
      #expect(problem.severity == .error)
      #expect(problem.message.hasSuffix("."))
      #expect(problem.fix.hasSuffix("."))
    }
  }

  @Test("A refusal of what is not JSON names line and column")
  func notJSON() {
    #expect(
      Self.problems(Self.check("{\n x")).map(\.message) == [
        "Line 2, column 2: The name of a member should stand here, in double quotes."
      ])
  }

  @Test("A session stays one even with the members of a request")
  func mixed() {
    var document = SessionDocument(answers: RuleSamples.plain())
    document.unknown.document = [.init("RecommendationProviderUri", .string("x"))]
    #expect(Self.check(document.text) == .read([]))
  }

  @Test("A session from a newer program is told to be one")
  func newer() throws {
    let result = Self.check(#"{"format":"recommender-wizard/session","version":2}"#)
    let problem = try #require(Self.problems(result).first)
    #expect(problem.message.contains("newer version"))
    #expect(problem.fix == "Use the newer program.")
  }

  private static func check(_ text: String) -> DocumentCheck.Result {
    DocumentCheck.result(for: text.utf8)
  }

  private static func problems(_ result: DocumentCheck.Result) -> [DocumentCheck.Problem] {
    switch result {
    case .read(let problems), .refused(let problems): problems
    }
  }
}
