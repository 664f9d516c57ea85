import TerminalCanvas

/// The preview beside the content, on wide screens.
enum PreviewPane {
  /// Draws the lines; where there are more, the last row says how to see them.
  static func draw(_ lines: [StyledText], into frame: inout Frame, in rect: Rect, glyphs: Glyphs) {
    frame.verticalRule(
      Rect(column: rect.column, row: rect.row, columns: 1, rows: rect.rows), glyphs: glyphs)
    let inside = inside(rect)
    let isWhole = lines.count <= inside.rows
    let shown = isWhole ? lines : lines.prefix(inside.rows - 1) + [Self.more]
    for (index, line) in shown.enumerated() {
      frame.put(
        Ellipsis.cut(line, to: inside.columns, mark: glyphs.ellipsis),
        at: Point(column: inside.column, row: inside.row + index), clip: inside)
    }
  }

  /// Where lines stand: right of the rule and a blank.
  static func inside(_ rect: Rect) -> Rect {
    Rect(
      column: rect.column + 2, row: rect.row, columns: max(0, rect.columns - 3), rows: rect.rows)
  }

  private static let more = StyledText(PreviewTexts.more, .secondary)
}
