import TerminalCanvas

/// A box in the middle of the screen with a short text.
struct DialogBox {
  let title: String
  let text: [StyledText]
  let footer: String

  /// Draws the box.
  ///
  /// - Returns: where the text stands.
  @discardableResult
  func draw(into frame: inout Frame, glyphs: Glyphs) -> Rect {
    let bounds = Rect(column: 0, row: 1, columns: frame.size.columns, rows: frame.size.rows - 2)
    let panel = Panel(title: title, text: ScrollingText(text), footer: footer)
    let rect = panel.rect(in: bounds, columns: 72)
    let wide = Rect(
      column: (bounds.columns - min(72, bounds.columns)) / 2, row: rect.row,
      columns: min(72, bounds.columns), rows: rect.rows)
    panel.draw(into: &frame, in: wide, glyphs: glyphs)
    return Rect(
      column: wide.column + 2, row: wide.row + 1, columns: wide.columns - 4, rows: wide.rows - 2)
  }
}
