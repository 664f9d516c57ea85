import AWSEndpoint
import Foundation
import RecommenderCore
import SystemPackage
import Testing

@Suite struct TakenSnapshotScenario {
  private static let answers = Written.answers.replacing(
    "PinpointRole\"", with: "PinpointRoleforPersonalize\"")

  @Test("The snapshot of the sample serves as an account, and is nobody else's to read")
  func sample() async throws {
    try await Headless.with(["films.json": Written.session(Self.answers)]) { program in
      let run = try await program.run("snapshot", "--to", "account.json", "--account", "sample")
      #expect(run.status == 0)
      #expect(run.output == "account.json\n")
      #expect(
        run.messages == "The snapshot holds 26 campaigns, 14 functions, 12 IAM roles of account "
          + "123456789012.\n")
      let file = program.folder.appending("account.json")
      let attributes = try FileManager.default.attributesOfItem(atPath: file.string)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let first = try await program.run("check", "films.json", "--account", "account.json")
      #expect(first.status == 0)
      #expect(first.output.lines.last == "14 met · 5 to confirm · 1 not checked")
    }
  }

  @Test("Only the Regions that are given are read") func regions() async throws {
    try await Headless.with { program in
      let run = try await program.run(
        "snapshot", "--to", "a.json", "--account", "sample", "--region", "eu-west-1")
      #expect(run.messages.contains("8 campaigns"))
      let both = try await program.run(
        "snapshot", "--to", "b.json", "--account", "sample", "--region", "eu-west-1", "--region",
        "us-east-1")
      #expect(both.messages.contains("26 campaigns"))
    }
  }

  @Test("A file that exists is replaced with --force only; what cannot be written is told at once")
  func existing() async throws {
    try await Headless.with(["account.json": "mine"]) { program in
      let file = program.folder.appending("account.json")
      let arguments = ["snapshot", "--account", "sample", "--to"]
      let refused = try await program.run(arguments + ["account.json"])
      #expect(refused.status == 73)
      #expect(refused.messages.contains("--force"))
      #expect(try file.text() == "mine")
      #expect(try await program.run(arguments + ["account.json", "--force"]).status == 0)
      #expect(try file.text().contains("movie-picks"))
      #expect(try await program.run(arguments + ["no/where.json"]).status == 73)
      #expect(try await program.run("snapshot", "--to", "a.json", "--account", "none").status == 64)
    }
  }

  @Test("Without a Region of its own the AWS CLI needs one; without credentials there is no file")
  func unreached() async throws {
    try await Headless.with { program in
      try await program.putFakeAWS(
        """
        [ "$1" = configure ] && exit 1
        echo 'Unable to locate credentials.' >&2
        exit 255
        """)
      let noRegion = try await program.withFakeAWS("snapshot", "--to", "a.json")
      #expect(noRegion.status == 64)
      #expect(noRegion.messages.contains("--region"))
      let run = try await program.withFakeAWS("snapshot", "--to", "a.json", "--region", "us-east-1")
      #expect(run.status == 69)
      #expect(run.messages == "No credentials were found.\nTo do: aws configure\n")
      #expect(!program.has(program.folder.appending("a.json")))
    }
  }

  @Test("The real AWS CLI reads an account in its own Region; what is denied is told and noted")
  func realCLI() async throws {
    try await Headless.withAWS(.good, ["films.json": Written.session(Self.answers)]) {
      program, endpoint, address in
      try program.folder.appending(".aws/config").put("[default]\nregion = us-east-1\n")
      let run = try await program.withRealAWS("snapshot", "--to", "a.json", at: address)
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.messages.contains("1 campaign, 1 function, 2 IAM roles"))
      let check = try await program.run("check", "films.json", "--account", "a.json")
      #expect(check.status == 0, "\(check.output)")
      #expect(check.output.lines.last == "14 met · 5 to confirm · 1 not checked")
      endpoint.fail(.listFunctions, with: .accessDenied)
      endpoint.fail(.getRole, with: .accessDenied)
      let denied = try await program.withRealAWS("snapshot", "--to", "b.json", at: address)
      #expect(denied.status == 0)
      #expect(denied.messages.contains("Functions in us-east-1 could not be listed"))
      #expect(denied.messages.contains("lambda:ListFunctions"))
      #expect(denied.messages.contains("Not read 2 times: get-role: Access is denied."))
      let json = try JSONText.read(try program.folder.appending("b.json").text().utf8)
      #expect(json["functions"] == nil)
      #expect(json["unread"]?.elements?.first?["list"] == .string("functions"))
    }
  }
}
