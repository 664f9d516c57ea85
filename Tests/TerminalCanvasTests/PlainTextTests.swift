import TestSamples
import Testing

@testable import TerminalCanvas

@Suite struct PlainTextTests {
  @Test("What is taken for one harmless column is one", arguments: VisibleText.usual)
  func usual(range: ClosedRange<UInt32>) throws {
    for value in range {
      let character = Character(try #require(Unicode.Scalar(value)))
      var built: [VisibleText.Glyph] = []
      VisibleText.forEachBuiltGlyph(of: character) { built.append($0) }
      #expect(VisibleText.glyphs(of: String(character)) == built, "\(value)")
    }
  }

  @Test("Plain stretches give the glyphs that their characters give", arguments: 1...200)
  func mixed(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 0...12, using: &random))
      .map { _ in random.pick(Self.pieces) }.joined()
    var expected: [VisibleText.Glyph] = []
    for character in text { VisibleText.forEachBuiltGlyph(of: character) { expected.append($0) } }
    #expect(VisibleText.glyphs(of: text) == expected, "\(text.debugDescription)")
  }

  @Test("A plain text is drawn as its characters are, one after the other", arguments: 1...200)
  func drawn(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var whole = Frame(size: Size(columns: 12, rows: 1))
    // Wide characters that the text may halve.
    for column in 0..<12 where Bool.random(using: &random) {
      whole.put("漢", at: Point(column: column, row: 0), clip: whole.bounds)
    }
    var single = whole
    let clip = Rect(
      column: Int.random(in: -2...6, using: &random), row: 0,
      columns: Int.random(in: 0...10, using: &random), rows: 1)
    let start = Int.random(in: -5...12, using: &random)
    let text = String("abc def ghi jkl".prefix(Int.random(in: 0...15, using: &random)))
    let columns = whole.put(text, at: Point(column: start, row: 0), role: .accent, clip: clip)
    for (place, character) in text.enumerated() {
      single.put(
        String(character), at: Point(column: start + place, row: 0), role: .accent, clip: clip)
    }
    #expect(columns == text.count)
    #expect(whole == single)
  }

  /// ASCII, and what joins it from either side.
  private static let pieces = [
    "a", "b c", "7", "~", " ", "\r\n", "\r", "\n", "\t", "\u{7F}", "é", "e\u{301}", "\u{301}",
    "\u{600}", "\u{200D}", "\u{FE0F}", "1\u{20E3}", "🇩🇪", "🇩", "👩‍👩‍👧", "漢", "·", "▸", "\u{AD}",
    "\u{202E}",
  ]
}
