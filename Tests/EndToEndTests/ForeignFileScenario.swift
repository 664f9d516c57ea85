import Foundation
import SystemPackage
import TestSupport
import Testing

/// Files as other programs and terminals leave them: read, or refused with what to do.
@Suite struct ForeignFileScenario {
  private static let members = """
    "Name": "films",
    "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movies",
    "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/Recommender",
    "RecommendationsPerMessage": 3, "RecommendationsDisplayName": "Films"
    """
  private static let request = #"{"CreateRecommenderConfiguration": {\#(members)}}"#

  @Test("UTF-16 with its mark is read by every command that reads a document")
  func utf16() async throws {
    let text = Self.request.replacing("\n", with: "\r\n")
    try await Headless.with(["films.json": Self.request]) { program in
      for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
        try "\u{FEFF}\(text)".write(
          toFile: program.folder.appending("wide.json").string, atomically: false,
          encoding: encoding)
        for arguments in [
          ["validate", "wide.json"], ["show", "wide.json"], ["diff", "wide.json", "films.json"],
          ["import", "wide.json"], ["check", "wide.json", "--account", "none"],
          ["export", "wide.json", "--format", "json"],
        ] {
          let run = try await program.run(arguments)
          #expect(run.status == 0, "\(arguments): \(run.messages)")
        }
      }
    }
  }

  @Test("A prompt above the JSON is refused by every command, with what to do")
  func preface() async throws {
    let text = "$ aws pinpoint get-recommender-configuration\n" + Self.request
    try await Headless.with(["given.json": text, "films.json": Self.request]) { program in
      for arguments in [
        ["validate", "given.json"], ["show", "given.json"], ["diff", "given.json", "films.json"],
        ["import", "given.json"], ["check", "given.json", "--account", "none"],
        ["check", "films.json", "--account", "given.json"],
      ] {
        let run = try await program.run(arguments)
        #expect(run.status == 65, "\(arguments)")
        let words = run.output + run.messages
        #expect(words.contains("above the JSON: \"$ aws pinpoint"), "\(arguments): \(words)")
        #expect(words.contains("Delete everything above line 2"), "\(arguments): \(words)")
      }
    }
  }

  @Test("A folder is validated by its session, or else by its configuration")
  func folder() async throws {
    let session = #"{"format": "recommender-wizard/session", "version": 1, "answers": {}}"#
    try await Headless.with([
      "team/session.json": session, "team/recommender.json": Self.request,
      "plain/recommender.json": Self.request, "empty/notes.txt": "",
    ]) { program in
      let team = try await program.run("validate", "team")
      #expect(team.status == 1)
      #expect(team.output.hasPrefix("team/session.json: "))
      let plain = try await program.run("validate", "plain/")
      #expect(plain.status == 0 && plain.output.isEmpty)
      let empty = try await program.run("validate", "empty", "plain")
      #expect(empty.status == 66)
      #expect(empty.messages.contains("neither session.json nor recommender.json"))
    }
  }

  @Test("A row of list-campaigns is judged by its status, and the rest is left to the account")
  func listedCampaign() async throws {
    let list = """
      {"campaigns": [{"name": "movies", "status": "CREATE FAILED",
        "campaignArn": "arn:aws:personalize:us-east-1:123456789012:campaign/movies",
        "failureReason": "too few interactions"}]}
      """
    try await Headless.with(["films.json": Self.request, "list.json": list]) { program in
      let run = try await program.run("check", "films.json", "--account", "list.json")
      #expect(run.status == 1)
      #expect(run.output.contains("Status is CREATE FAILED: too few interactions."))
      #expect(run.output.contains("The file does not say."))
    }
  }
}
