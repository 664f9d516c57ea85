import TerminalCanvas

extension ChoiceList {
  /// Takes up a choice that changed from elsewhere; the cursor stays where it is otherwise.
  mutating func follow(_ index: Int?) {
    if chosen != index { choose(index) }
  }

  /// Draws the list on as many rows as it needs.
  func draw(on page: inout Page, isFocused: Bool = true) {
    let rect = page.take(lineCount(columns: page.area.columns))
    draw(into: &page.frame, in: rect, isFocused: isFocused, glyphs: page.glyphs)
  }
}
