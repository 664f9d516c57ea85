import TestSamples
import Testing

@testable import TerminalCanvas

@Suite("The editable table")
struct EditableTableTests {
  private func table(_ rows: [[String]] = [["Title", "Movie title"]], maximum: Int = 3)
    -> EditableTable
  {
    EditableTable(columns: [.init("Name"), .init("Shown as")], rows: rows, maximumRows: maximum)
  }

  @Test("Tab goes through the fields, adds a row after a filled one, and then leaves")
  func tabs() {
    var table = table()
    #expect(table.handle(.backTab) == .ignored)
    #expect(table.handle(.tab) == .moved)
    #expect(table.handle(.tab) == .changed)
    #expect((table.row, table.column, table.rows.count) == (1, 0, 2))
    #expect(table.handle(.tab) == .moved)
    #expect(table.handle(.tab) == .ignored, "a blank last row gets no successor")
    #expect(table.handle(.backTab) == .moved)
    #expect(table.handle(.up) == .moved)
    #expect(table.handle(.up) == .refused)
    #expect(table.handle(.enter) == .accepted)
  }

  @Test("rows are inserted, moved and removed, and there are never too many or none")
  func rows() {
    var table = table([["a", ""], ["b", ""]])
    #expect(table.moveRow(by: 1) == .changed)
    #expect(table.moveRow(by: 1) == .refused)
    #expect(table.texts == [["b", ""], ["a", ""]])
    #expect(table.insertRow() == .changed)
    #expect(table.insertRow() == .refused)
    for _ in 0..<3 { #expect(table.removeRow() == .changed) }
    #expect(table.removeRow() == .refused)
    #expect(table.texts == [["", ""]])
  }

  @Test("a paste of lines and tabs fills rows and columns as far as there is room")
  func pastes() {
    var table = table([["x", "y"]])
    #expect(table.handle(.paste("1\tone\r\n2\ttwo\tmore\n3\n4\n")) == .changed)
    #expect(table.texts == [["x1", "one"], ["2", "two"], ["3", ""]])
    #expect((table.row, table.column) == (2, 0))
  }

  @Test("setting the same texts keeps the cursor in the field")
  func keepsCursor() {
    var table = table()
    _ = table.handle(.home)
    table.setTexts([["Title", "Movie title"], ["b"]])
    #expect(table.rows[0][0].buffer.cursor == 0)
    #expect(table.texts == [["Title", "Movie title"], ["b", ""]])
    table.setTexts([])
    #expect(table.texts == [["", ""]])
  }

  @Test("any keys keep the invariants", arguments: UInt64(0)..<100)
  func invariants(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = table([])
    let keys: [Key] = [
      .tab, .backTab, .up, .down, .enter, .character("x"), .backspace, .paste("a\tb\tc\nd"), .home,
    ]
    for _ in 0..<100 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: _ = table.insertRow()
      case 1: _ = table.removeRow()
      case 2: _ = table.moveRow(by: Int.random(in: -2...2, using: &random))
      default: _ = table.handle(random.pick(keys))
      }
      #expect((1...3).contains(table.rows.count))
      #expect(table.rows.allSatisfy { $0.count == 2 })
      #expect(table.rows.indices.contains(table.row) && (0..<2).contains(table.column))
    }
  }
}
