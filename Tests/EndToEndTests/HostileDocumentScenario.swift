import Testing

/// Text from documents on its way to a terminal.
@Suite struct HostileDocumentScenario {
  /// Answers in which every text would do harm if it were printed as it is.
  private static let hostile =
    #"x\u001b]0;owned\u0007\u202edlo\u202c\u200b\u0085\u009b31m\nFindings: none"#

  private static let answers = [
    "region", "campaignArn", "displayName", "functionArn", "iamRoleArn", "iamRoleName", "name",
    "description", "recommendationContent",
  ].map { "\"\($0)\": \"\(hostile)\"" }.joined(separator: ", ")

  private static let attribute = """
    {"name": "\(hostile)", "displayName": "\(hostile)", "purpose": "\(hostile)"}
    """

  private static let documents = ["lambda", "none"].flatMap { processing in
    ["existing", "create"].map { role in
      Written.session(
        "\(answers), \"processing\": \"\(processing)\", \"iamRole\": \"\(role)\", "
          + "\"attributes\": [\(attribute)], \"\(hostile)\": 1")
    }
  }

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }

  @Test("Hostile answers are shown by marks and begin no line of their own", arguments: documents)
  func show(document: String) async throws {
    try await Headless.with(["films.json": document]) { program in
      let text = try await program.run("show", "films.json")
      #expect(text.status == 0)
      #expect(Self.isHarmless(text.output) && Self.isHarmless(text.messages))
      #expect(text.output.contains("‹U+001B›"))
      #expect(!text.output.lines.contains { $0.hasPrefix("Findings: none") })
      let json = try await program.run("show", "films.json", "--json")
      #expect(json.status == 0)
      #expect(Self.isHarmless(json.output))
      let export = try await program.run("export", "films.json", "--to", "out")
      #expect(export.status == 65)
      #expect(Self.isHarmless(export.messages))
    }
  }

  @Test("Hostile places of a damaged session, and hostile paths, come out as marks")
  func refused() async throws {
    try await Headless.with { program in
      let place = "{\"\(Self.hostile)\": {\"name\": 4}}"
      try program.save(
        "films", Written.session("\"name\": 3", besides: "\"account\": \(place)"))
      for arguments in [
        ["sessions"], ["sessions", "--json"], ["show", "films"],
        ["show", "no\u{1b}[2J\u{202e}where"], ["sessions", "delete", "\u{1b}[2J\u{202e}"],
      ] {
        let run = try await program.run(arguments)
        #expect(Self.isHarmless(run.output) && Self.isHarmless(run.messages), "\(arguments)")
      }
    }
  }
}
