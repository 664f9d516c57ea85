import TestSupport
import Testing

@Suite struct QuietScenario {
  @Test("While nothing happens the program does nothing")
  func idleCostsNothing() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      let program = try await tmux.program()
      // It has come to rest, the last save included, when its figures are the same at two looks.
      var last = try ProcessFigures(of: program)
      let resting = try await waitFor {
        let now = try ProcessFigures(of: program)
        defer { last = now }
        return now == last ? now : nil
      } missing: {
        "It never rests."
      }
      // Another program starts, works and ends meanwhile.
      try await Tmux.session { other in
        try await other.run("true")
        #expect(try await other.exitStatus() == 0)
      }
      #expect(try ProcessFigures(of: program) == resting)
    }
  }
}
