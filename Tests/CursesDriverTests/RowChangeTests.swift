import TerminalCanvas
import TestSamples
import Testing

@testable import CursesDriver

@Suite struct RowChangeTests {
  @Test("rows that are alike are not sent") func same() {
    let row = cells("a日b")
    #expect(RowChange(from: row[...], to: row[...]) == nil)
  }

  @Test(
    "only the columns that differ are sent",
    arguments: [("abcdef", "abXdef", 2..<3), ("abcdef", "XbcdeY", 0..<6), ("─│a", "─│b", 2..<3)])
  func ascii(old: String, new: String, columns: Range<Int>) throws {
    let change = try #require(RowChange(from: cells(old)[...], to: cells(new)[...]))
    #expect(change.columns == columns)
    #expect(!change.isDisputed)
  }

  @Test(
    "with characters of disputed width everything behind the change is sent",
    arguments: [
      ("ab日cd", "aX日cd", 1..<6), ("日本cd", "月本cd", 0..<6), ("ae\u{301}b", "Xe\u{301}b", 0..<3),
    ])
  func disputed(old: String, new: String, columns: Range<Int>) throws {
    let change = try #require(RowChange(from: cells(old)[...], to: cells(new)[...]))
    #expect(change.columns == columns)
    #expect(change.isDisputed)
  }

  @Test("a wide character before the change is left alone") func before() throws {
    let change = try #require(RowChange(from: cells("日abc")[...], to: cells("日aXc")[...]))
    #expect(change.columns == 3..<4)
    #expect(!change.isDisputed)
  }

  @Test("wide characters are never halved") func whole() throws {
    var recoloured = cells("a日b")
    recoloured[2].role = .accent
    let change = try #require(RowChange(from: cells("a日b")[...], to: recoloured[...]))
    #expect(change.columns.lowerBound == 1)
  }

  @Test("what is sent makes the old row the new one", arguments: 0..<200)
  func completeness(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = ["a", "b", " ", "─", "日", "本", "e\u{301}"]
    let texts = (0..<2).map { _ in
      (0..<12).compactMap { _ in letters.randomElement(using: &random) }.joined()
    }
    let old = Array(cells(texts[0] + "            ").prefix(12))
    let new = Array(cells(texts[1] + "            ").prefix(12))
    var shown = old
    if let change = RowChange(from: old[...], to: new[...]) {
      shown.replaceSubrange(change.columns, with: new[change.columns])
    }
    #expect(shown == new)
  }

  private func cells(_ text: String) -> [Cell] {
    text.flatMap { character -> [Cell] in
      let isWide = character.unicodeScalars.contains { $0.value >= 0x3000 }
      return isWide ? [Cell(character), Cell(" ", isContinuation: true)] : [Cell(character)]
    }
  }
}
