import TestSupport
import Testing

@Suite struct LeavingFromOverlayScenario {
  @Test(
    "^C leaves from whatever lies on top, and ^Z stops there",
    arguments: [
      (["F1"], "Esc closes"), (["C-g"], "─ Go to ─"), (["Enter"], "Into which folder?"),
      (["Enter", "Enter"], "Written"),
    ])
  func leaves(keys: [String], shown: String) async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToReview(displayName: "Films")
      for key in keys { try await tmux.send(key) }
      try await tmux.waitFor(shown)
      try await tmux.send("C-z")
      #expect(try await tmux.exitStatus() == 148)
      try await tmux.run("clear; fg")
      try await tmux.waitFor(shown)
      try await tmux.send("C-c")
      // Once the files are written, leaving is finishing.
      #expect(try await tmux.exitStatus() == (shown == "Written" ? 0 : 130))
      #expect(try await tmux.state("#{alternate_on} #{cursor_flag}") == "0 1")
    }
  }

  @Test("A stop from outside gives the shell the terminal, and fg goes on with what was typed")
  func stoppedFromOutside() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("stty -a > before; clear; \(Wizard.path) --account sample")
      try await tmux.walkToProcessing()
      try await tmux.send("M-4")
      try await tmux.waitFor("a film title")
      try await tmux.signal("TSTP", to: try await tmux.program())
      #expect(try await tmux.exitStatus() == 148)
      #expect(try await tmux.state("#{alternate_on} #{cursor_flag}") == "0 1")
      try await tmux.run("clear; stty -a > stopped; cmp before stopped && echo sa''me")
      try await tmux.waitFor("same")
      try await tmux.resize(columns: 100, rows: 30)
      try await tmux.run("clear; fg")
      try await tmux.waitFor("a film title")
      try await tmux.send("M-5")
      try await tmux.waitFor("How are recommendations processed?")
    }
  }
}
