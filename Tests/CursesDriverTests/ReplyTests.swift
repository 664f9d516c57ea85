import Testing

@testable import CursesDriver

@Suite struct ReplyTests {
  @Test(
    "a terminal's background is light or dark, in every form in which it is told",
    arguments: [
      ("rgb:0000/0000/0000", TerminalBackground.dark), ("rgb:ffff/ffff/ffff", .light),
      ("rgb:2e/34/40", .dark), ("rgb:f/f/e", .light), ("rgba:fdfd/f6f6/e3e3/ffff", .light),
      ("#282828", .dark), ("#fbf1c7", .light), ("#fff", .light), ("#ffffffffffff", .light),
      ("rgb:000/fff/000", .light), ("rgb:0000/0000/ffff", .dark),
    ])
  func background(text: String, expected: TerminalBackground) {
    #expect(TerminalBackground(colorSpecification: text) == expected)
    #expect(TerminalReply(command: "11;\(text)") == .background(expected))
  }

  @Test(
    "what is no colour is none",
    arguments: [
      "", "rgb:", "rgb:00/00", "rgb:00/00/00/00", "rgba:00/00/00", "rgb:00000/0/0", "rgb:0g/0/0",
      "rgb:/0/0", "#", "#12345", "#ggg", "black", "rgb:-1/0/0", "#+1+1+1",
    ])
  func noColor(text: String) {
    #expect(TerminalBackground(colorSpecification: text) == nil)
  }

  @Test(
    "the variable of some terminals tells the background too",
    arguments: [
      ("15;0", TerminalBackground.dark), ("0;15", .light), ("0;default;15", .light),
      ("12;7", .light), ("0;8", .dark), ("15;default", nil), ("0", nil), ("", nil), ("0;99", nil),
      ("0;-1", nil),
    ])
  func colorFGBG(text: String, expected: TerminalBackground?) {
    #expect(TerminalBackground(colorFGBG: text) == expected)
  }

  @Test(
    "answers are told from other sequences",
    arguments: [
      ("?2026;1$y", TerminalReply.synchronizedOutput(true)),
      ("?2026;2$y", .synchronizedOutput(true)), ("?2026;0$y", .synchronizedOutput(false)),
      ("?2026;4$y", .synchronizedOutput(false)), ("?62;22c", .attributes), ("?6c", .attributes),
      ("?2004;1$y", nil), ("1;2R", nil), ("?", nil), ("", nil), ("c", nil), ("?1;2R", nil),
    ])
  func sequences(text: String, expected: TerminalReply?) {
    #expect(TerminalReply(controlSequence: text) == expected)
  }

  @Test(
    "only terminals that understand are asked",
    arguments: [
      ("xterm-256color", "xterm-kitty", true), ("xterm", "xterm", true),
      ("tmux-256color", "tmux-256color", true), ("screen.xterm", "screen.xterm", true),
      ("screen.linux", "screen.linux", false), ("linux", "linux", false),
      ("vt100", "vt100", false), ("ansi", "ansi", false), ("xterm-256color", "linux-vt", false),
    ])
  func asked(type: String, requestedType: String, isAsked: Bool) {
    #expect(
      TerminalQuery.isUnderstood(byType: type, requestedType: requestedType) == isAsked)
  }
}
