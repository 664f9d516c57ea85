import CursesDriver
import TerminalCanvas
import Testing

@Suite struct StyleSequenceTests {
  private static let red = Style(foreground: .rgb(255, 0, 0), background: .palette(12))

  @Test(
    "a style is written in what the terminal has",
    arguments: [
      (1 << 24, "\u{1B}[38;2;255;0;0;104m"), (256, "\u{1B}[38;5;196;104m"),
      (16, "\u{1B}[91;104m"), (8, "\u{1B}[31;44m"), (0, ""),
    ])
  func depths(colors: Int, sequence: String) {
    #expect(StyleSequence.start(Self.red, colors: colors) == sequence)
  }

  @Test("emphasis stays without colours, and plain text needs nothing") func emphasis() {
    let style = Style(foreground: .palette(3), emphasis: [.bold, .dim, .italic, .underline])
    #expect(StyleSequence.start(style, colors: 0) == "\u{1B}[1;2;3;4m")
    #expect(StyleSequence.start(Style(emphasis: .reverse), colors: 256) == "\u{1B}[7m")
    #expect(StyleSequence.start(Style(), colors: 256).isEmpty)
  }

  @Test("a bright foreground is bold where there are eight colours") func bright() {
    let style = Style(foreground: .palette(11))
    #expect(StyleSequence.start(style, colors: 8) == "\u{1B}[1;33m")
    #expect(StyleSequence.start(style, colors: 1 << 24) == "\u{1B}[93m")
  }
}
