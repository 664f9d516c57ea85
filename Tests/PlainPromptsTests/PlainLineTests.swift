import Testing

@testable import PlainPrompts

@Suite struct PlainLineTests {
  @Test("A line is broken at words only where a width is given, and hangs under its text")
  func wraps() {
    let line: PlainLine = " 1. movie-picks, ACTIVE, and more"
    #expect(line.rendered(width: nil) == [" 1. movie-picks, ACTIVE, and more"])
    #expect(line.rendered(width: 20) == [" 1. movie-picks,", "    ACTIVE, and more"])
  }

  @Test("A command is never broken, however long")
  func verbatim() {
    let command = PlainLine("aws pinpoint create --region us-east-1", isVerbatim: true)
    #expect(command.rendered(width: 10) == ["aws pinpoint create --region us-east-1"])
  }

  @Test(
    "What would do harm on a terminal becomes visible",
    arguments: ["a\u{1B}[2Jb", "a\nb", "a\u{202E}b", "a\u{200B}b", "a\u{9B}b", "a\u{7}b"])
  func harmless(text: String) {
    let rows = PlainLine(text, isVerbatim: true).rendered(width: nil)
    #expect(rows.count == 1)
    #expect(
      !rows[0].unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
    #expect(rows[0].first == "a")
    #expect(rows[0].last == "b")
    #expect(rows[0].count > 2)
  }

  @Test("On a terminal without UTF-8 every character is ASCII")
  func ascii() {
    let rows = PlainLine("Café · 映画").rendered(width: nil, isASCII: true)
    #expect(rows == ["Caf? - ??"])
  }
}
