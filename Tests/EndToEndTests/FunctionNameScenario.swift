import RecommenderCore
import SystemPackage
import Testing

/// A function by each name that Lambda takes is the same function in every command.
@Suite struct FunctionNameScenario {
  private static let arn = "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich"

  /// What is written by hand, and the ARN that it means.
  static let forms: [(String, String)] = [
    ("movie-enrich", arn), ("movie-enrich:live", arn + ":live"),
    ("123456789012:function:movie-enrich", arn),
    ("123456789012:function:movie-enrich:live", arn + ":live"), (" \(arn),\\n", arn),
  ]

  private static func session(_ function: String) -> String {
    Written.session(
      Written.answers.replacing("\"none\"", with: "\"lambda\"") + """
        , "functionArn": "\(function)",
        "attributes": [{"name": "Title", "displayName": "Title", "purpose": "headline"}]
        """)
  }

  @Test("Sessions are valid, checked, compared and exported with the whole ARN", arguments: forms)
  func sessions(form: String, arn: String) async throws {
    let files = ["short.json": Self.session(form), "whole.json": Self.session(arn)]
    try await Headless.with(files) { program in
      #expect(try await program.run("validate", "short.json").status == 0)
      let difference = try await program.run("diff", "short.json", "whole.json")
      #expect(difference.status == 0 && difference.output.isEmpty)
      let show = try await program.run("show", "short.json")
      #expect(show.output.contains(arn))
      let export = try await program.run("export", "short.json", "--format", "json")
      let request = try JSONText.read(export.output.utf8)["CreateRecommenderConfiguration"]
      #expect(request?["RecommendationTransformerUri"]?.text == arn)
      let check = try await program.run(
        "check", "short.json", "--account", "sample", "--json")
      let rows = try JSONText.read(check.output.utf8)["requirements"]?.elements ?? []
      let region = rows.first { $0["id"]?.text == "function-region" }
      #expect(region?["verdict"]?.text == "met")
    }
  }

  @Test("A configuration that names the function in short is imported whole", arguments: forms)
  func imported(form: String, arn: String) async throws {
    let request = """
      {"Name": "films", "RecommendationTransformerUri": "\(form)",
      "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
      "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/PinpointRole",
      "Attributes": {"Title": "Title"}}
      """
    try await Headless.with(["request.json": request]) { program in
      #expect(try await program.run("import", "request.json", "--as", "films").status == 0)
      let saved = try program.sessions.appending("films.json").text()
      #expect(try JSONText.read(saved.utf8)["answers"]?["functionArn"]?.text == arn)
    }
  }

  @Test("A name of another account is refused, with both accounts")
  func anotherAccount() async throws {
    let files = ["films.json": Self.session("210987654321:function:movie-enrich")]
    try await Headless.with(files) { program in
      let run = try await program.run("validate", "films.json")
      #expect(run.status == 1)
      #expect(run.output.contains("210987654321") && run.output.contains("123456789012"))
    }
  }
}
