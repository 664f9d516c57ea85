import AWSEndpoint
import RecommenderCore
import SystemPackage
import TestSamples
import TestSupport
import Testing

/// Trials in plain mode: through the AWS CLI, asked for first, the user ID nowhere else.
@Suite struct PlainProbeScenario {
  private static let userID = "person-4711"

  @Test("A campaign is tried with a user ID, which no session and no message has")
  func triesTheCampaign() async throws {
    try await Headless.withAWS { wizard, endpoint, address in
      let answers = Answers.valid(function: false)
      let row = try Self.row(.idsCorrelate, for: answers)
      let run = try await wizard.trying(
        answers, ["p \(row)", "", Self.userID, ""], at: address)
      #expect(run.status == 1, "\(run.messages)")
      #expect(endpoint.requests(for: .getRecommendations).count == 1)
      #expect(run.messages.contains("There is no user ID yet."))
      #expect(run.messages.contains("These came back, the best first:"), "\(run.messages)")
      #expect(!run.messages.contains(Self.userID))
      #expect(try !wizard.session("films").text().contains(Self.userID))
    }
  }

  @Test("A function runs only when yes is said, even where the input ends while it runs")
  func runsTheFunction() async throws {
    var model = AWSAccountModel.good
    try model.change(\.functions, "movie-enrich") { function in
      function.result = #"{"endpoint-1": {"Recommendations": {"Title": ["a", "b", "c"]}}}"#
    }
    try await Headless.withAWS(model) { wizard, endpoint, address in
      let answers = Answers.valid(function: true)
      let row = try Self.row(.attributesAgreed, for: answers)
      let asked = try await wizard.trying(answers, ["p \(row)", "", ":quit"], at: address)
      #expect(asked.messages.contains("really runs"), "\(asked.messages)")
      #expect(endpoint.requests(for: .invoke).isEmpty)
      let run = try await wizard.trying(answers, ["p \(row)", "y"], at: address)
      #expect(run.status == 1)
      #expect(endpoint.requests(for: .invoke).count == 1)
      #expect(
        run.messages.contains("Agreed, but not returned for endpoint-1: Item_url."),
        "\(run.messages)")
    }
  }

  private static func row(_ id: RequirementID, for answers: Answers) throws -> Int {
    let rows = RequirementGroup.allCases.flatMap { group in
      PrerequisiteCatalogue.rows(for: answers).filter { $0.group == group }
    }
    return try #require(rows.firstIndex { $0.id == id }) + 1
  }
}

extension Headless {
  /// Says lines to plain mode on the step of the checklist, with the real AWS CLI.
  fileprivate func trying(
    _ answers: Answers, _ lines: [String], at address: String
  ) async throws -> Run {
    var document = SessionDocument()
    document.name = "films"
    document.account = AccountChoice(source: .aws)
    document.answers = answers
    document.step = .prerequisites
    try session("films").put(document.text)
    try folder.appending("lines").put(lines.map { "\($0)\n" }.joined())
    let variables = try await Wizard.awsEnvironment.map { name, value in
      "export \(name)='\(value)';"
    }.sorted()
    return try await shell(
      variables.joined(separator: " ")
        + " $WIZARD resume films --plain --endpoint-url \(address) < lines")
  }
}
