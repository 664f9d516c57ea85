import TestSupport
import Testing

@Suite struct ResumeScenario {
  @Test("Taken up again by its name, a session stands where it was, half-typed text included")
  func takesUpWhereItWas() async throws {
    try await Wizard.session("--account sample films") { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.type("arth")
      try await tmux.waitFor("1 of 18")
      try await tmux.signal("TERM", to: try await tmux.program())
      _ = try await tmux.exitStatus()
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("1 of 18")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
    }
  }
}
