import TestSupport
import Testing

@Suite struct QuietScenario {
  @Test("While nothing happens the program does nothing")
  func idleCostsNothing() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      try await tmux.waitFor("saved")
      let program = try await tmux.program()
      // What it began may still end late on a busy machine. But what comes by itself comes again, so
      // that it never spends twelve lives of another program without any of it.
      var last = try ProcessFigures(of: program)
      var quiet = 0
      try await waitFor {
        try await Self.lifeOfAnother()
        let now = try ProcessFigures(of: program)
        quiet = now == last ? quiet + 1 : 0
        last = now
        return quiet == 12 ? true : nil
      } missing: {
        "It never rests: \(last)."
      }
    }
  }

  private static func lifeOfAnother() async throws {
    try await Tmux.session { other in
      try await other.run("true")
      #expect(try await other.exitStatus() == 0)
    }
  }
}
