import Testing

@testable import TerminalCanvas

@Suite("Widgets keep to their rectangle")
struct WidgetBoundsTests {
  private static let hostile = "日本\u{202E}語\u{1B}e\u{301}👨‍👩‍👧 arn:aws:x/very/long/name"

  /// Every widget in a state with much to draw.
  private var widgets: [(String, (inout Frame, Rect, Glyphs) -> Void)] {
    let text = Self.hostile
    var list = FilterList((0..<40).map { FilterRow("\(text) \($0)", columns: [text], note: "n") })
    list.typedRow = StyledText(text)
    list.setQuery("a")
    var emptyList = FilterList()
    emptyList.emptyText = text
    let choices = ChoiceList(
      (0..<9).map {
        .init("\(text)\($0)", explanation: text, disabledReason: $0 == 3 ? text : nil)
      },
      chosen: 4)
    var table = EditableTable(
      columns: [.init(text), .init("b", share: 3, placeholder: text), .init("c")],
      rows: (0..<7).map { [text, "\($0)"] }, maximumRows: 10)
    table.focus(row: 5, column: 1)
    var checks = Checklist([
      .init(text, rows: (0..<9).map { .init(.working, "\(text)\($0)", trailing: text) }),
      .init("b", rows: [.init(.failure, text, trailing: "t", details: [StyledText(text)])]),
    ])
    checks.focus(row: 9)
    let scrolling = ScrollingText([StyledText](repeating: StyledText(text), count: 9))
    let panel = Panel(title: text, text: scrolling, footer: text)
    let hints = HintLine([.init("F1", text, always: true), .init("日", text), .init("^C", "leave")])
    let field = TextField(text + text)
    return [
      ("list", { [list] in list.draw(into: &$0, in: $1, glyphs: $2) }),
      ("empty list", { [emptyList] in emptyList.draw(into: &$0, in: $1, glyphs: $2) }),
      ("choices", { choices.draw(into: &$0, in: $1, glyphs: $2) }),
      (
        "table",
        { [table] in
          table.draw(into: &$0, in: $1, messages: [5: StyledText(text, .error)], glyphs: $2)
        }
      ),
      ("checks", { [checks] in checks.draw(into: &$0, in: $1, glyphs: $2) }),
      ("text", { scrolling.draw(into: &$0, in: $1, glyphs: $2) }),
      ("panel", { panel.draw(into: &$0, in: $1, glyphs: $2) }),
      ("hints", { frame, rect, _ in hints.draw(into: &frame, in: rect) }),
      ("field", { field.draw(into: &$0, in: $1, glyphs: $2) }),
    ]
  }

  @Test("nothing is drawn outside, at any size", arguments: [1, 2, 3, 5, 8, 13, 24, 40])
  func bounds(rows: Int) {
    for (name, draw) in widgets {
      for columns in [0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 23, 40, 60, 80, 120] {
        for glyphs in [Glyphs.unicode, .ascii] {
          var frame = Frame(size: Size(columns: columns + 4, rows: rows + 2))
          frame.fill(frame.bounds, with: "#")
          let rect = Rect(column: 2, row: 1, columns: columns, rows: rows)
          draw(&frame, rect, glyphs)
          for row in 0..<frame.size.rows {
            for (column, cell) in frame.cells(ofRow: row).enumerated() {
              let isInside =
                (1...rows).contains(row) && (2..<columns + 2).contains(column)
              #expect(isInside || cell.character == "#", "\(name) \(columns)x\(rows)")
            }
            #expect(frame.text(ofRow: row).columnWidth == columns + 4, "\(name)")
          }
          if let cursor = frame.cursor {
            #expect((2..<columns + 2).contains(cursor.column), "\(name) \(columns)x\(rows)")
            #expect((1...rows).contains(cursor.row), "\(name) \(columns)x\(rows)")
          }
        }
      }
    }
  }
}
