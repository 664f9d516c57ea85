import TestSamples
import Testing

@testable import TerminalCanvas

@Suite("The filter list")
struct FilterListTests {
  private static let words = ["movie", "Picks", "trend", "arch-ive", "home/video", "a1"]

  private func rows(_ count: Int, _ random: inout SplitMix64) -> [FilterRow] {
    (0..<count).map { _ in
      FilterRow((0..<3).map { _ in random.pick(Self.words) }.joined(separator: "-"))
    }
  }

  @Test("typing on gives the same ranking as beginning anew", arguments: UInt64(0)..<60)
  func incremental(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rows = rows(80, &random)
    var growing = FilterList(Array(rows.prefix(30)))
    var query = ""
    for step in 0..<12 {
      if step == 6 { growing.append(Array(rows.suffix(50))) }
      let key: Key =
        Int.random(in: 0..<5, using: &random) == 0
        ? .backspace : .character(random.pick(Array("mopiTa1- ")))
      _ = growing.handle(key)
      query = growing.query
      var fresh = FilterList(step < 6 ? Array(rows.prefix(30)) : rows)
      fresh.setQuery(query)
      #expect(growing.matches == fresh.matches, "query \(query)")
    }
  }

  @Test("ranks by score, then length, then start, then order; every term must match")
  func ranks() {
    var list = FilterList(
      ["xab", "ab-long", "ab", "x-ab", "ab", "b a"].map { FilterRow($0) })
    list.setQuery("ab")
    #expect(list.matches == [2, 4, 1, 3, 0])
    list.setQuery("a b")
    #expect(list.matchCount == 6)
  }

  @Test("rows that arrive leave the cursor on its row")
  func keepsRow() {
    var list = FilterList(["moon", "mood"].map { FilterRow($0) })
    list.setQuery("mo")
    _ = list.handle(.down)
    #expect(list.choice == .row(1))
    list.append([FilterRow("mo"), FilterRow("zoo")])
    #expect(list.choice == .row(1))
    #expect(list.matches == [2, 0, 1])
  }

  @Test("a disabled row refuses Enter; the typed row is the last one")
  func chooses() {
    var list = FilterList([FilterRow("a"), FilterRow("b", disabledReason: "gone")])
    #expect(list.handle(.enter) == .accepted)
    #expect(list.handle(.down) == .moved)
    #expect(list.handle(.enter) == .refused)
    #expect(list.handle(.down) == .refused)
    list.typedRow = "Use it"
    #expect(list.handle(.end) == .moved)
    #expect(list.choice == .typed)
    #expect(list.handle(.enter) == .accepted)
    list.typedRow = nil
    #expect(list.choice == .row(1))
    list.setQuery("zzz")
    #expect(list.choice == nil)
    #expect(list.handle(.enter) == .refused)
  }

  @Test("moving scrolls by one row only")
  func scrolls() {
    var list = FilterList((0..<100).map { FilterRow("row \($0)") })
    list.layout(Size(columns: 20, rows: 4))
    for _ in 0..<3 { _ = list.handle(.down) }
    var frame = Frame(size: Size(columns: 20, rows: 4))
    list.draw(into: &frame, in: frame.bounds)
    #expect(frame.lines[3].hasPrefix("▸ row 3"))
    _ = list.handle(.up)
    list.draw(into: &frame, in: frame.bounds)
    #expect(frame.lines[2].hasPrefix("▸ row 2"))
    _ = list.handle(.pageDown)
    #expect(list.choice == .row(4))
  }

  @Test("Rows that arrive after the typing take the cursor from the last row, unless it was chosen")
  func lateRows() {
    var list = FilterList()
    list.setQuery("enrich")
    list.typedRow = StyledText("use enrich")
    #expect(list.choice == .typed)
    list.append([FilterRow("movie-enrich"), FilterRow("other")])
    #expect(list.choice == .row(0))
    _ = list.handle(.down)
    #expect(list.choice == .typed)
    list.append([FilterRow("song-enrich")])
    #expect(list.choice == .typed)
  }
}
