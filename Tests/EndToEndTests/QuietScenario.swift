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
      // It rests when its figures are the same before and after another program's whole life; what
      // comes by itself would come again, so they must be the same for one more.
      var last = try ProcessFigures(of: program)
      let resting = try await waitFor {
        try await Self.lifeOfAnother()
        let now = try ProcessFigures(of: program)
        defer { last = now }
        return now == last ? now : nil
      } missing: {
        "It never rests."
      }
      try await Self.lifeOfAnother()
      #expect(try ProcessFigures(of: program) == resting)
    }
  }

  private static func lifeOfAnother() async throws {
    try await Tmux.session { other in
      try await other.run("true")
      #expect(try await other.exitStatus() == 0)
    }
  }
}
