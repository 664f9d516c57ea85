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

  @Test("A session that is open elsewhere is not opened twice, and who has it is told")
  func openElsewhere() async throws {
    try await Wizard.session("--account sample films") { tmux in
      try await tmux.waitFor("18 campaigns")
      let holder = try await tmux.program()
      try await tmux.send("C-z")
      _ = try await tmux.exitStatus()
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("status=75")
      try await tmux.waitFor("process \(holder)")
      try await tmux.run("clear; kill -9 %1; wait; \(Wizard.path) films --account sample")
      try await tmux.waitFor("18 campaigns")
    }
  }

  @Test("What cannot be read as a session is refused and left as it is")
  func damaged() async throws {
    try await Tmux.session { tmux in
      let folder = ".local/state/recommender-wizard/sessions"
      try await tmux.run("mkdir -p \(folder); echo '{\"format\": 3' > \(folder)/films.json")
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("films cannot be opened as it is.")
      try await tmux.waitFor("There is no earlier version.")
      try await tmux.send("Enter", "Escape")
      try await tmux.waitFor("status=65")
      try await tmux.waitFor("Line 2, column 1")
      try await tmux.run("clear; cat \(folder)/films.json")
      try await tmux.waitFor("{\"format\": 3")
    }
  }
}
