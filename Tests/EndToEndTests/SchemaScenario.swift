import RecommenderCore
import TestSupport
import Testing

@Suite struct SchemaScenario {
  @Test("The schema is printed, and what the program saves is valid by it, finished or not")
  func printed() async throws {
    try await Headless.with([
      "begun.keys": "wait 18 campaigns\nkey Enter\nwait deployed version\ntype mov\n",
      "request.json": Self.request,
    ]) { program in
      let schema = try await program.run("schema")
      #expect(schema.status == 0)
      #expect(schema.messages.isEmpty)
      #expect(schema.output == SessionSchema.text)
      let begun = try await program.run("--account", "sample", "--script", "begun.keys", "begun")
      #expect(begun.status == 1)
      #expect(try await program.run("import", "request.json", "--as", "whole").status == 0)
      let documents = [
        try program.session("begun").text(), try program.session("whole").text(),
      ]
      let base = try await JSONSchemaCheck.refusals(of: documents, by: schema.output)
      #expect(base == ["", ""])
      let complete = try await JSONSchemaCheck.refusals(
        of: documents, by: schema.output, definition: "complete")
      #expect(complete.map(\.isEmpty) == [false, true])
    }
  }

  @Test("What the schema refuses, validate refuses", arguments: mistakes)
  func refused(members: String) async throws {
    let text = #"{"format": "recommender-wizard/session", "version": 1, \#(members)}"#
    try await Headless.with(["session.json": text]) { program in
      #expect(try await program.run("validate", "session.json").status == 65)
      let schema = try await program.run("schema").output
      let refusals = try await JSONSchemaCheck.refusals(of: [text], by: schema)
      #expect(refusals.allSatisfy { !$0.isEmpty })
    }
  }

  private static let mistakes = [
    #""answers": {"idType": "user"}"#, #""answers": {"attributes": [7]}"#,
    #""created": "yesterday""#, #""account": {"source": "cloud"}"#,
  ]

  private static let request = """
    {"CreateRecommenderConfiguration": {
      "Name": "movie-picks",
      "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movies",
      "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/Recommender",
      "RecommendationsDisplayName": "Films"
    }}
    """
}
