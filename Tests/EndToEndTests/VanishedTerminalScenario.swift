import SystemPackage
import TestSupport
import Testing

/// The terminal goes away at a moment at which nobody reads from it.
@Suite struct VanishedTerminalScenario {
  @Test("While the terminal takes nothing more, a hang-up still leaves all that was typed saved")
  func stalled() async throws {
    try await Self.session { terminal in
      // Nobody reads what is drawn, as over a connection that has just broken; then the hang-up.
      for _ in 0..<400 { try terminal.send("\u{0C}".utf8) }
      terminal.hangUp()
    }
  }

  @Test(
    "In the middle of a key or of a paste it is a hang-up as ever",
    arguments: ["\u{1B}[", "\u{1B}[200~half"])
  func halfway(bytes: String) async throws {
    try await Self.session { terminal in
      try terminal.send(bytes.utf8)
      terminal.hangUp()
    }
  }

  @Test("At the question where else to save it is one as well, and the file stays whole")
  func asking() async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await PseudoTerminal.session(
        running: "/bin/sh",
        arguments: ["-c", "ulimit -f 1; exec \(Wizard.path) --account sample films"],
        environment: ["HOME": folder.path.string]
      ) { terminal, _ in
        try await terminal.waitFor("campaigns")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("movie-picks")
        try terminal.send(String(repeating: "weekend", count: 200).utf8)
        try await terminal.waitFor("Not saved.")
        try terminal.send([0x03])
        try await terminal.waitFor("instead?")
        terminal.hangUp()
      }
      #expect(ending == .exited(129))
      let text = try folder.path.appending(Self.films).text()
      #expect(text.hasSuffix("}\n"))
    }
  }

  private static let films = ".local/state/recommender-wizard/sessions/films.json"

  /// Types a word into the filter of the campaigns, lets the terminal vanish, and looks at the end.
  private static func session(_ vanish: (PseudoTerminal) throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample", "films"],
        environment: ["HOME": folder.path.string]
      ) { terminal, _ in
        try await terminal.waitFor("campaigns")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("movie-picks")
        try terminal.send("weekend".utf8)
        try await terminal.waitFor("typed:")
        try vanish(terminal)
      }
      #expect(ending == .exited(129))
      #expect(try folder.path.appending(films).text().contains("weekend"))
    }
  }
}
