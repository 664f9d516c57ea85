import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct HangUpScenario {
  @Test("A window that is closed ends the program with 129 and the session saved")
  func closedWindow() async throws {
    try await TemporaryFolder.with { folder in
      let ending = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample"],
        environment: ["HOME": folder.path.string]
      ) { terminal, _ in
        // Single words: between two of them the terminal may be told anything.
        try await terminal.waitFor("campaigns")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("movie-picks")
        try terminal.send("weekend".utf8)
        try await terminal.waitFor("typed:")
        terminal.hangUp()
      }
      #expect(ending == .exited(129))
      let session = try folder.path.appending(Self.session).text()
      #expect(session.contains("weekend"))
      #expect(session.contains("us-east-1"))
    }
  }

  @Test("After kill -9 the session is there, whole") func killed() async throws {
    try await Wizard.session("--account sample films") { tmux in
      try await tmux.walkToProcessing()
      // Nothing tells on the screen that the last change is saved too.
      let file = tmux.home.appending(".local/state/recommender-wizard/sessions/films.json")
      try await TestSupport.waitFor {
        try file.text().contains("\"step\": \"processing\"") ? true : nil
      } missing: {
        "The step was never saved."
      }
      try await tmux.signal("KILL", to: try await tmux.program())
      #expect(try await tmux.exitStatus() == 137)
      // What the program could not give back: Enter is no line's end before the first word here.
      try await tmux.type("stty sane; echo res''tored")
      try await tmux.send("C-j")
      try await tmux.waitFor("restored")
      // The old screen must be gone before the new one is waited for.
      try await tmux.run("tput rmcup; clear; echo rea''dy")
      try await tmux.waitUntil("the shell has its own screen again") { screen in
        screen.contains { $0.contains("ready") } && !screen.contains { $0.contains("Account") }
      }
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("How are recommendations processed?")
      try await tmux.send("M-4")
      try await tmux.waitFor("a film title")
    }
  }

  private static let session = ".local/state/recommender-wizard/sessions/recommender.json"
}
