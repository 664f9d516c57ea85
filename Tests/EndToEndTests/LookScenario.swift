import TestSupport
import Testing

@Suite struct LookScenario {
  @Test(
    "Without colour nothing is coloured",
    arguments: [("--color never", [:]), ("", ["NO_COLOR": "1"])])
  func noColour(arguments: String, environment: [String: String]) async throws {
    try await Wizard.session("--account sample \(arguments)", environment: environment) { tmux in
      try await tmux.waitFor("18 campaigns")
      let text = try await tmux.screenWithAttributes().joined()
      #expect(text.contains("\u{1B}[1m"))
      #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|9[0-7]|4[0-7]|38|48)[;m]/) == nil)
    }
  }

  @Test("With colour the default look uses the terminal's own palette")
  func colour() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      let text = try await tmux.screenWithAttributes().joined()
      #expect(text.contains("\u{1B}[34m") || text.contains("[1m\u{1B}[34m"))
    }
  }

  @Test(
    "ASCII is all there is where it is asked for or the locale knows no more",
    arguments: [("--ascii", [:]), ("", ["LANG": "C", "LC_ALL": "C"])])
  func ascii(arguments: String, environment: [String: String]) async throws {
    try await Wizard.session("--account sample \(arguments)", environment: environment) { tmux in
      let screen = try await tmux.waitFor("18 campaigns")
      #expect(screen.allSatisfy { $0.allSatisfy(\.isASCII) })
      #expect(screen.contains { $0.contains(" > 1 Account") })
    }
  }

  @Test(
    "Any terminal will do",
    arguments: ["xterm-256color", "screen", "tmux-256color", "linux", "vt100", "no-such-terminal"])
  func anyTerminal(type: String) async throws {
    try await Wizard.session(environment: ["TERM": type]) { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
    }
  }

  @Test(
    "A theme paints in its own colours, and a name that is none is refused with those there are")
  func theme() async throws {
    try await Wizard.session("--account sample --theme nord") { tmux in
      try await tmux.waitFor("18 campaigns")
      let text = try await tmux.screenWithAttributes().joined()
      #expect(text.contains(/\[[0-9;]*48;5;[0-9]+m/))
      try await tmux.send("C-c")
      _ = try await tmux.exitStatus()
      try await tmux.run("clear; \(Wizard.path) --theme nowhere")
      try await tmux.waitFor("There is no theme nowhere")
      try await tmux.waitFor("status=64")
    }
  }
}
