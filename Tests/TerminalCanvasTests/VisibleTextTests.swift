import TestSamples
import Testing

@testable import TerminalCanvas

@Suite("Text made harmless")
struct VisibleTextTests {
  @Test(
    "hostile and unusual text shows as marks, or whole where it is writing",
    arguments: [
      ("\u{1B}[31m", "␛[31m", 5), ("a\r\nb", "a␍␊b", 4), ("\u{7F}\u{85}\u{90}", "␡␤\u{FFFD}", 3),
      ("a\u{202E}b", "a\u{FFFD}b", 3), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}", 3),
      ("a\u{200B}b", "a\u{FFFD}b", 3), ("a\u{200D}b", "a\u{FFFD}b", 3),
      ("a\u{FEFF}", "a\u{FFFD}", 2), ("a\u{AD}b", "a\u{FFFD}b", 3), ("a\u{2028}b", "a␤b", 3),
      ("a\u{E0041}\u{E0042}", "a\u{FFFD}", 2), ("\u{E000}", "\u{FFFD}", 1),
      ("\u{378}", "\u{FFFD}", 1), ("\u{3164}", "\u{FFFD}", 1), ("a\u{FE0F}", "a\u{FFFD}", 2),
      ("\u{301}a", "\u{25CC}\u{301}a", 2), ("e\u{301}", "e\u{301}", 1),
      ("\u{1F1E9}", "\u{FFFD}", 1), ("\u{1F1E9}\u{1F1EA}", "\u{1F1E9}\u{1F1EA}", 2),
      ("👨‍👩‍👧", "👨‍👩‍👧", 2), ("👍🏽", "👍🏽", 2), ("❤️", "❤️", 2), ("❤", "❤", 1), ("1️⃣", "1️⃣", 2),
      ("日本", "日本", 4), ("한", "한", 2), ("\u{1112}\u{1161}\u{11AB}", "한", 2), ("ｱ", "ｱ", 1),
      ("क्ष", "क्ष", 2), ("का", "का", 2),
    ])
  func shows(text: String, visible: String, columns: Int) {
    #expect(VisibleText.text(of: text) == visible)
    #expect(text.columnWidth == columns)
  }

  @Test("of a hundred marks on one letter only three are drawn")
  func cutsMarks() {
    let glyphs = VisibleText.glyphs(of: "e" + String(repeating: "\u{301}", count: 100))
    #expect(glyphs.map(\.width) == [1])
    #expect(glyphs[0].character.unicodeScalars.count == 4)
  }

  @Test(
    "no glyph takes more scalars than the longest emoji, and that one is whole; found by fuzzing",
    arguments: [
      ("👩🏽\u{200D}❤️\u{200D}💋\u{200D}👨🏽", 1), ("👨\u{200D}👩\u{200D}👧\u{200D}👦\u{200D}👨\u{200D}👩", 3),
      ("❤" + String(repeating: "\u{FE0F}", count: 40), 2),
      ("👍" + String(repeating: "\u{1F3FD}", count: 13), 5),
      ("👍" + String(repeating: "\u{FE0F}\u{1F3FD}", count: 20), 17),
    ])
  func cutsSequences(text: String, count: Int) {
    let glyphs = VisibleText.glyphs(of: text)
    #expect(text.count == 1 && glyphs.count == count)
    #expect(glyphs.allSatisfy { $0.character.unicodeScalars.count <= 10 })
  }

  @Test("no text brings a control or hidden character into a frame", arguments: UInt64(0)..<200)
  func neverRaw(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<40 {
      let limit: UInt32 = random.pick([0xFF, 0x3000, 0x1_FFFF, 0x10_FFFF])
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    var frame = Frame(size: Size(columns: 60, rows: 1))
    let used = frame.put(text, at: Point(column: 0, row: 0), clip: frame.bounds)
    #expect(used == text.columnWidth)
    for cell in frame.cells {
      for scalar in cell.character.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .lineSeparator)
        #expect(category != .format || scalar == "\u{200D}" || scalar == "\u{200C}")
      }
    }
    for (cell, next) in zip(frame.cells, frame.cells.dropFirst()) where next.isContinuation {
      #expect(!cell.isContinuation && cell.character.columnWidth == 2)
    }
  }

  @Test(
    "widths agree with the wcwidth package for a fixed sample",
    arguments: [
      (0x41, 1), (0xE9, 1), (0x300, 0), (0x483, 0), (0x591, 0), (0x64B, 0), (0x1100, 2),
      (0x115F, 2), (0x1160, 0), (0x200B, 0), (0x2026, 1), (0x20E3, 0), (0x231A, 2), (0x2500, 1),
      (0x25B8, 1), (0x2714, 1), (0x2800, 1), (0x2E80, 2), (0x3000, 2), (0x303F, 1), (0x3042, 2),
      (0x4DC0, 2), (0x4E00, 2), (0x9FFF, 2), (0xA4D0, 1), (0xAC00, 2), (0xD7A3, 2), (0xF900, 2),
      (0xFE0F, 0), (0xFF01, 2), (0xFF61, 1), (0xFFE6, 2), (0x1F004, 2), (0x1F300, 2), (0x1F600, 2),
      (0x1FA70, 2), (0x20000, 2), (0x3FFFD, 2), (0xE0100, 0),
    ])
  func width(value: Int, columns: Int) throws {
    #expect(ScalarWidth.of(try #require(Unicode.Scalar(UInt32(value)))) == columns)
  }

  @Test("the ranges of the table are in order and apart")
  func ordered() {
    for ranges in [WidthTable.zero, WidthTable.wide] {
      #expect(ranges.count.isMultiple(of: 2))
      for index in stride(from: 0, to: ranges.count, by: 2) {
        #expect(ranges[index] <= ranges[index + 1])
        #expect(index == 0 || ranges[index - 1] < ranges[index])
      }
    }
  }
}
