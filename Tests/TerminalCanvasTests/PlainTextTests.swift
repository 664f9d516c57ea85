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

  /// ASCII, and what joins it from either side.
  private static let pieces = [
    "a", "b c", "7", "~", " ", "\r\n", "\r", "\n", "\t", "\u{7F}", "é", "e\u{301}", "\u{301}",
    "\u{600}", "\u{200D}", "\u{FE0F}", "1\u{20E3}", "🇩🇪", "🇩", "👩‍👩‍👧", "漢", "·", "▸", "\u{AD}",
    "\u{202E}",
  ]
}
