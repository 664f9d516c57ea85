import TestSupport
import Testing

@Suite struct AskingTests {
  private static let asksForBackground = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
  private static let asksForHolding = "\u{1B}[?2026$p\u{1B}[c"
  private static let holds = "\u{1B}[?2026h"

  @Test(
    "the background is what the terminal answers, and keys typed meanwhile are kept",
    arguments: [("rgb:ffff/ffff/ffff\u{7}", "light"), ("rgb:1c1c/1c1c/1c1c\u{1B}\\", "dark")])
  func background(answer: String, told: String) async throws {
    try await session(background: 60_000) { terminal in
      try await terminal.waitFor(Self.asksForBackground)
      try terminal.send("a\u{1B}]11;\(answer)b\u{1B}[?62c".utf8)
      try await terminal.waitFor("1 background \(told)")
      try await terminal.waitFor("2 character(\"a\")")
      try await terminal.waitFor("3 character(\"b\")")
    }
  }

  @Test("a terminal that answers something else is waited for no longer")
  func noBackground() async throws {
    try await session(background: 60_000) { terminal in
      try await terminal.waitFor(Self.asksForBackground)
      try terminal.send("\u{1B}[?62c".utf8)
      try await terminal.waitFor("1 background unknown")
    }
  }

  @Test("a terminal that answers nothing is waited for as long as was said")
  func silent() async throws {
    try await session(background: 20) { terminal in
      try await terminal.waitFor("1 background unknown")
    }
  }

  @Test("a late answer is no key") func late() async throws {
    try await session(background: 1) { terminal in
      try await terminal.waitFor("1 background unknown")
      try terminal.send("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[?62cz".utf8)
      try await terminal.waitFor("2 character(\"z\")")
    }
  }

  @Test("the first frame goes out with the question, without waiting, and paints over it")
  func firstFrame() async throws {
    try await PseudoTerminal.probe { terminal, _ in
      let bytes = String(decoding: try terminal.output(), as: UTF8.self)
      let question = try #require(bytes.firstRange(of: Self.asksForHolding))
      let screen = try #require(bytes.firstRange(of: "\u{1B}[?1049h"))
      #expect(screen.upperBound <= question.lowerBound)
      #expect(bytes[question.upperBound...].contains("\u{1B}[2J"))
      #expect(!bytes.contains(Self.holds))
    }
  }

  @Test("frames are held back where the terminal can do that, small ones are not")
  func held() async throws {
    try await PseudoTerminal.probe { terminal, _ in
      try terminal.send("\u{1B}[?2026;2$y\u{1B}[?62cz".utf8)
      try await terminal.waitFor("1 character(\"z\")")
      #expect(!String(decoding: try terminal.output(), as: UTF8.self).contains(Self.holds))
      let start = try terminal.output().count
      try terminal.send(Array(repeating: UInt8(ascii: "z"), count: 20) + [0x0C])
      try await terminal.waitFor("22 control")
      let frame = String(decoding: try terminal.output().dropFirst(start), as: UTF8.self)
      #expect(frame.contains(Self.holds) && frame.hasSuffix("\u{1B}[?2026l"))
      let rest = try terminal.output().count
      try terminal.send("\u{1B}OA".utf8)
      let answer = try await terminal.waitFor("23 up", from: rest)
      #expect(!String(decoding: answer, as: UTF8.self).contains(Self.holds))
    }
  }

  @Test(
    "frames are as ever where the terminal cannot, and where nothing was asked",
    arguments: [("xterm-256color", "\u{1B}[?2026;0$y\u{1B}[?62c"), ("linux", "")])
  func notHeld(type: String, answer: String) async throws {
    try await PseudoTerminal.probe(environment: ["TERM": type]) { terminal, _ in
      try terminal.send(
        Array(answer.utf8) + Array(repeating: UInt8(ascii: "z"), count: 20) + [0x0C])
      try await terminal.waitFor("21 control")
      let text = String(decoding: try terminal.output(), as: UTF8.self)
      #expect(!text.contains(Self.holds))
      #expect(text.contains(Self.asksForHolding) == (type != "linux"))
    }
  }

  @Test("an answer that comes after leaving is not typed into the shell")
  func leavingAtOnce() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("stty -echo; \(Probe.path); stty echo")
      try await tmux.type("q")
      try await tmux.waitFor("left 0")
      let screen = try await tmux.screen()
      #expect(!screen.contains { $0.contains("[?") || $0.contains("62") })
    }
  }

  private func session(
    background milliseconds: Int, _ body: (PseudoTerminal) async throws -> Void
  ) async throws {
    _ = try await PseudoTerminal.session(
      running: Probe.path, environment: ["PROBE_BACKGROUND": "\(milliseconds)"]
    ) { terminal, _ in
      try await body(terminal)
    }
  }
}
