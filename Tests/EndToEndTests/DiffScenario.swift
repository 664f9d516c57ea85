import AWSEndpoint
import RecommenderCore
import SystemPackage
import Testing

@Suite struct DiffScenario {
  private static let session = Written.session(Written.answers)
  private static let other = Written.session(
    Written.answers.replacing("\"movie-picks\"", with: "\"tonight\"")
      .replacing("PINPOINT_USER_ID", with: "PINPOINT_ENDPOINT_ID")
      .replacing("Recommended films", with: ""))

  @Test("A session and its configuration are the same") func same() async throws {
    try await Headless.with { program in
      try program.save("films", Self.session)
      let exported = try await program.run("export", "films", "--format", "json")
      try program.folder.appending("request.json").put(exported.output)
      let run = try await program.run("diff", "films", "request.json")
      #expect(run.status == 0)
      #expect(run.output.isEmpty && run.messages.isEmpty)
      #expect(try await program.run("diff", "films", "films", "--json").output == "[]\n")
    }
  }

  @Test("What differs stands line by line, aligned, and as JSON") func different() async throws {
    try await Headless.with(["a.json": Self.session, "b.json": Self.other]) { program in
      let run = try await program.run("diff", "a.json", "b.json")
      #expect(run.status == 1)
      #expect(run.messages.isEmpty)
      #expect(
        run.output == """
          ID type:       User ID -> Endpoint ID
          Display name:  Recommended films -> (not set)
          Name:          movie-picks -> tonight

          """)
      let json = try await program.run("diff", "a.json", "b.json", "--json")
      #expect(json.status == 1)
      let rows = try #require(try JSONText.read(json.output.utf8).elements)
      #expect(rows.allSatisfy { $0.members?.map(\.name) == ["field", "a", "b"] })
      #expect(rows[1]["b"] == .null)
      #expect(rows[2]["field"] == .string("Name"))
    }
  }

  @Test("What is in a file cannot look like another line") func hostile() async throws {
    let name = "movie-picks\\u001b[2J\\nName: x"
    let hostile = Self.session.replacing("\"movie-picks\"", with: "\"\(name)\"")
    try await Headless.with(["a.json": Self.session, "b.json": hostile]) { program in
      let run = try await program.run("diff", "a.json", "b.json")
      #expect(run.output.lines.count == 1)
      #expect(!run.output.contains("\u{1b}"))
    }
  }

  @Test("What is not there, cannot be understood or cannot be asked has its own exit code")
  func refused() async throws {
    try await Headless.with(["a.json": Self.session, "bad.json": "{}"]) { program in
      #expect(try await program.run("diff", "a.json", "nowhere").status == 66)
      #expect(try await program.run("diff", "bad.json", "a.json").status == 65)
      #expect(try await program.run("diff", "a.json", "pinpoint:").status == 64)
      #expect(try await program.run("diff", "a.json", "pinpoint:--x").status == 64)
      let sample = ["diff", "a.json", "pinpoint:1", "--account", "sample"]
      #expect(try await program.run(sample).status == 64)
      try await program.putFakeAWS("echo 'Unable to locate credentials.' >&2; exit 255")
      let run = try await program.withFakeAWS("diff", "a.json", "pinpoint:1")
      #expect(run.status == 69)
      #expect(run.messages.contains("No credentials were found."))
    }
  }

  @Test("A configuration that Pinpoint has is read by the real AWS CLI, in the other one's Region")
  func pinpoint() async throws {
    try await Headless.withAWS(.good, ["a.json": Self.session]) { program, endpoint, address in
      let exported = try await program.run("export", "a.json", "--format", "json")
      let request = try JSONText.read(exported.output.utf8)
      let configuration = try #require(request["CreateRecommenderConfiguration"])
      endpoint.change { $0.recommenders = [.init(id: "4f7a", configuration: configuration)] }
      let same = try await program.withRealAWS("diff", "a.json", "pinpoint:4f7a", at: address)
      #expect(same.status == 0, "\(same.output) \(same.messages)")
      try program.folder.appending("b.json").put(Self.other)
      let other = try await program.withRealAWS("diff", "pinpoint:4f7a", "b.json", at: address)
      #expect(other.status == 1)
      #expect(other.output.contains("movie-picks -> tonight"))
      let none = try await program.withRealAWS("diff", "a.json", "pinpoint:0", at: address)
      #expect(none.status == 66)
      #expect(none.messages.contains("no configuration 0 in us-east-1"))
    }
  }
}
