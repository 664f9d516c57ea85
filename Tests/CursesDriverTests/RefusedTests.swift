import TestSupport
import Testing

@Suite struct RefusedTests {
  @Test(
    "a terminal that is not known here is taken for one that is",
    arguments: ["xterm-of-tomorrow", "", "unknown"])
  func ladder(type: String) async throws {
    try await Probe.session(environment: ["TERM": type]) { tmux in
      let screen = try await tmux.screen()
      #expect(screen[0].hasSuffix("type=xterm-256color"))
    }
  }

  @Test("other types are used as they are", arguments: [("tmux-256color", 256), ("vt100", 0)])
  func known(type: String, colors: Int) async throws {
    try await Probe.session(environment: ["TERM": type]) { tmux in
      let screen = try await tmux.screen()
      #expect(screen[0].hasSuffix("colors=\(colors) type=\(type)"))
    }
  }

  @Test("a terminal without a cursor to place is refused, untouched") func dumb() async throws {
    try await Tmux.session(environment: ["TERM": "dumb"]) { tmux in
      try await tmux.run("stty -a > before; \(Probe.path)")
      #expect(try await tmux.exitStatus() == 69)
      try await tmux.waitFor("cannot place text on a screen")
      try await tmux.run("clear; stty -a > after; cmp before after && echo sa''me")
      try await tmux.waitFor("same")
    }
  }

  @Test("without a terminal nothing hangs, it is refused") func noTerminal() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("setsid -w \(Probe.path) < /dev/null")
      #expect(try await tmux.exitStatus() == 69)
      try await tmux.waitFor("There is no terminal here.")
    }
  }

  @Test(
    "the locale's characters decide about UTF-8",
    arguments: [("C", false), ("C.UTF-8", true), ("xx_XX.UTF-8", true)])
  func characters(locale: String, isUTF8: Bool) async throws {
    try await Probe.session(environment: ["LANG": locale]) { tmux in
      let screen = try await tmux.waitFor("reverse")
      #expect(screen[0].contains("utf8=\(isUTF8)"))
      #expect(screen[1].hasSuffix(isUTF8 ? "e\u{301}x|" : "ex|"))
    }
  }
}
