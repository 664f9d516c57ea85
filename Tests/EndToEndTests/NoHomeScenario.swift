import SystemPackage
import TestSupport
import Testing

@Suite struct NoHomeScenario {
  @Test("Without HOME the wizard works, says that nothing is saved, and asks on leaving")
  func noHome() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms("env -u HOME -u XDG_STATE_HOME")
      try await tmux.waitFor("✗ Not saved. HOME and XDG_STATE_HOME are not set")
      try await tmux.send("C-c")
      try await tmux.waitFor("Save to which file instead?")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.waitFor("recommender-wizard import \(tmux.home)")
      #expect(try tmux.home.appending("films.json").text().contains("us-east-1"))
    }
  }

  @Test("A relative XDG_STATE_HOME is ignored") func relative() async throws {
    try await Tmux.session(environment: ["XDG_STATE_HOME": "state"]) { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSaved("us-east-1")
      #expect(throws: (any Error).self) { try tmux.home.appending("state").mode() }
    }
  }
}
