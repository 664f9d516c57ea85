import TestSupport
import Testing

@Suite struct LeavingScenario {
  @Test(
    "However it ends, the terminal is as it was and the session is saved",
    arguments: [("C-c", 130), ("TERM", 143), ("HUP", 129), ("INT", 130)])
  func leavesNoTrace(way: String, status: Int) async throws {
    try await Tmux.session { tmux in
      try await tmux.run("stty -a > before; clear; \(Wizard.path) --account sample films")
      try await tmux.waitFor("18 campaigns")
      if way == "C-c" {
        try await tmux.send(way)
      } else {
        try await tmux.signal(way, to: try await tmux.program())
      }
      #expect(try await tmux.exitStatus() == status)
      #expect(try await tmux.state("#{alternate_on} #{cursor_flag}") == "0 1")
      try await tmux.waitFor("recommender-wizard films")
      try await tmux.run("clear; stty -a > after; cmp before after && echo sa''me")
      // Typed in two parts, so that the command line itself is not mistaken for its output.
      try await tmux.waitFor("same")
    }
  }

  @Test("^Z gives the shell back, and fg goes on where it was")
  func suspends() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.type("arth")
      try await tmux.waitFor("1 of 18")
      try await tmux.send("C-z")
      #expect(try await tmux.exitStatus() == 148)
      #expect(try await tmux.state("#{alternate_on} #{cursor_flag}") == "0 1")
      try await tmux.run("clear; echo here again; fg")
      try await tmux.waitFor("1 of 18")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
    }
  }
}
