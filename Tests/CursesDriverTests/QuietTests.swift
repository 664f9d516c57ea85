import TestSupport
import Testing

@Suite struct QuietTests {
  @Test("nothing is done while nothing happens") func idle() async throws {
    try await PseudoTerminal.probe { terminal, process in
      try terminal.send("z".utf8)
      try await terminal.waitFor("1 character(\"z\")")
      // It rests when its figures are the same before and after another program's whole life; what
      // comes by itself would come again, so they must be the same for one more.
      let resting = try await waitFor {
        let before = try ProcessFigures(of: process)
        try await Self.lifeOfAnother()
        return try ProcessFigures(of: process) == before ? before : nil
      } missing: {
        "It never rests."
      }
      try await Self.lifeOfAnother()
      #expect(try ProcessFigures(of: process) == resting)
    }
  }

  private static func lifeOfAnother() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("true")
      #expect(try await tmux.exitStatus() == 0)
    }
  }

  @Test("a key is answered in one piece of few bytes") func oneFrame() async throws {
    try await PseudoTerminal.probe { terminal, process in
      let before = try ProcessFigures(of: process).bytesWritten
      let start = try terminal.output().count
      try terminal.send("\u{1B}OA".utf8)
      let answer = try await terminal.waitFor("1 up", from: start)
      #expect(answer.count <= 128)
      // All that ncurses sent went into memory first, and from there to the terminal: every byte
      // was written twice. What bypassed the frame would have been written once.
      try await waitFor {
        let written = try ProcessFigures(of: process).bytesWritten - before
        return written == 2 * (try terminal.output().count - start) ? true : nil
      } missing: {
        "The answer did not go out as one frame."
      }
    }
  }

  @Test("a message from another thread wakes the program") func mailbox() async throws {
    try await Probe.session { tmux in
      try await tmux.type("#")
      try await tmux.waitFor("2 posted")
    }
  }
}
