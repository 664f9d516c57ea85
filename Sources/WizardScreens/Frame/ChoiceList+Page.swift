import TerminalCanvas

extension ChoiceList {
  /// Draws the list on as many rows as it needs.
  func draw(on page: inout Page, isFocused: Bool = true) {
    let rect = page.take(lineCount(columns: page.area.columns))
    draw(into: &page.frame, in: rect, isFocused: isFocused, glyphs: page.glyphs)
  }
}
