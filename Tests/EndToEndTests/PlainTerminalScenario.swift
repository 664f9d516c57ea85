import Foundation
import SystemPackage
import TestSupport
import Testing

/// Plain mode at a terminal that can do nothing but lines.
@Suite struct PlainTerminalScenario {
  @Test("A dumb terminal gets lines alone, prompts stay open, and ^C leaves with all saved")
  func dumb() async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample", "movie-picks"],
        environment: ["HOME": folder.path.string, "TERM": "dumb"]
      ) { terminal, _ in
        try await terminal.waitFor("Source, 1 to 4 [2]: ")
        try terminal.send("\n".utf8)
        try await terminal.waitFor("Region, 1 to 11 [1]: ")
        try terminal.send("1\n".utf8)
        let seen = try await terminal.waitFor("Campaign, 1 to 18 [1]: ")
        #expect(!seen.contains(0x1B))
        try terminal.send([0x03])
        try await terminal.waitFor("Saved. Go on with: recommender-wizard movie-picks")
      }
      #expect(ending == .exited(130))
      #expect(try session(in: folder.path).contains("us-east-1"))
    }
  }

  @Test(
    "A signal leaves with all saved and its own status",
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)])
  func signals(number: Int32, status: Int) async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await plain(in: folder.path) { terminal, process in
        try await terminal.waitFor("Source, 1 to 4 [2]: ")
        try terminal.send("2\n1\n".utf8)
        try await terminal.waitFor("Campaign, 1 to 18 [1]: ")
        kill(pid_t(process), number)
        try await terminal.waitFor("Saved. Go on with")
      }
      #expect(ending == .exited(status))
      #expect(try session(in: folder.path).contains("us-east-1"))
    }
  }

  @Test("A terminal that goes away leaves with all saved")
  func hangUp() async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await plain(in: folder.path) { terminal, _ in
        try await terminal.waitFor("Source, 1 to 4 [2]: ")
        try terminal.send("2\n1\n".utf8)
        try await terminal.waitFor("Campaign, 1 to 18 [1]: ")
      }
      #expect(ending == .exited(129))
      #expect(try session(in: folder.path).contains("us-east-1"))
    }
  }

  @Test("The end of the input by ^D leaves unfinished")
  func endOfInput() async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await plain(in: folder.path) { terminal, _ in
        try await terminal.waitFor("Source, 1 to 4 [2]: ")
        try terminal.send([0x04])
        try await terminal.waitFor("Saved. Go on with: recommender-wizard movie-picks")
      }
      #expect(ending == .exited(1))
    }
  }

  @Test("Lines are broken at the terminal's width")
  func width() async throws {
    try await TemporaryFolder.with { folder in
      _ = try await plain(in: folder.path, columns: 44) { terminal, _ in
        let seen = try await terminal.waitFor("Source, 1 to 4 [2]: ")
        let rows = String(decoding: seen, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(rows.count > 8)
        for row in rows { #expect(row.count <= 44, "\(row)") }
        try terminal.send([0x04])
        try await terminal.waitFor("Saved.")
      }
    }
  }

  private func plain(
    in folder: FilePath, columns: Int = 80, _ body: (PseudoTerminal, Int) async throws -> Void
  ) async throws -> Ending {
    try await PseudoTerminal.session(
      running: Wizard.path, arguments: ["--plain", "--account", "sample", "movie-picks"],
      columns: columns, environment: ["HOME": folder.string], body)
  }

  private func session(in folder: FilePath) throws -> String {
    try folder.appending(".local/state/recommender-wizard/sessions/movie-picks.json").text()
  }
}
