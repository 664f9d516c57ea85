import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// What `JSONOutput.md` and `FileFormats.md` show, held against the program.
@Suite struct JSONShapesScenario {
  private static let folder = "Sources/recommender-wizard/Documentation.docc"

  @Test("Every --json prints the members that its page shows, in their order, and of their types")
  func shapes() async throws {
    let blocks = try MarkdownPage("\(Self.folder)/JSONOutput.md").blocks
    #expect(blocks.count >= 14)
    try await DocumentedWorld.with { world in
      try await world.furnish()
      for (command, shown) in zip(blocks, blocks.dropFirst()) where command.language == "sh" {
        #expect(shown.language == "json")
        let shape = try JSONText.read(shown.text.utf8)
        for line in [command.text] + Self.others(command.text) {
          let run = try await world.run(line)
          #expect([0, 1].contains(run.status), "\(line): \(run.messages)")
          let printed = try JSONText.read(run.output.utf8)
          #expect(Self.differences(printed, shape) == [], "\(line)")
        }
      }
    }
  }

  @Test("A session that is open, and a damaged one, are listed in the shape that is shown")
  func unusualSessions() async throws {
    let blocks = try MarkdownPage("\(Self.folder)/JSONOutput.md").blocks
    let place = try #require(blocks.firstIndex { $0.text.contains("sessions list") })
    let shape = try JSONText.read(blocks[place + 1].text.utf8)
    try await DocumentedWorld.with { world in
      try await world.furnish()
      try world.headless.save("torn", "{")
      _ = try await world.type("recommender-wizard movie-picks") { tmux in
        let run = try await world.run("recommender-wizard sessions list --json")
        let printed = try JSONText.read(run.output.utf8)
        #expect(Self.differences(printed, shape) == [])
        let sessions = try #require(printed.elements)
        #expect(sessions.contains { $0["locked"] != .null })
        #expect(sessions.contains { $0["damaged"] != .null && $0["step"] == .null })
        try await tmux.send("C-c")
      }
    }
  }

  @Test("The session and the snapshot that are shown are taken as they stand, and lose nothing")
  func files() async throws {
    let blocks = try MarkdownPage("\(Self.folder)/FileFormats.md").blocks.filter {
      $0.language == "json"
    }
    #expect(blocks.count == 2)
    try await Headless.with(["s.json": blocks[0].text, "account.json": blocks[1].text]) { program in
      let valid = try await program.run("validate", "s.json")
      #expect(valid.status == 0, "\(valid.output)\(valid.messages)")
      #expect(try await program.run("import", "s.json", "--as", "films").status == 0)
      let saved = try JSONText.read(try program.session("films").text().utf8)
      let shown = try JSONText.read(blocks[0].text.utf8)
      for name in ["account", "step", "drafts", "confirmations"] {
        #expect(saved[name] == shown[name], "\(name)")
      }
      let check = try await program.run("check", "s.json", "--account", "account.json")
      #expect([0, 1].contains(check.status), "\(check.messages)")
      #expect(check.output.contains("Status is ACTIVE."))
    }
  }

  /// More commands whose output has the same shape.
  private static func others(_ command: String) -> [String] {
    command.contains(" show ") ? ["recommender-wizard show invalid.json --json"] : []
  }

  /// Where a document differs from a shape: null fits anything, and of answers each is optional.
  private static func differences(
    _ value: JSONValue, _ shape: JSONValue, at place: String = "$"
  ) -> [String] {
    switch (value, shape) {
    case (.null, _), (_, .null), (.bool, .bool), (.integer, .integer), (.string, .string): []
    case (.array(let elements), .array(let shapes)):
      elements.enumerated().flatMap { index, element in
        shapes.first.map { differences(element, $0, at: "\(place)[\(index)]") } ?? []
      }
    case (.object(let members), .object(let shapes)):
      if place.hasSuffix(".answers") {
        []
      } else if members.map(\.name) != shapes.map(\.name) {
        ["\(place) has \(members.map(\.name)), shown are \(shapes.map(\.name))"]
      } else {
        zip(members, shapes).flatMap { differences($0.value, $1.value, at: "\(place).\($0.name)") }
      }
    default: ["\(place) is of another type"]
    }
  }
}
