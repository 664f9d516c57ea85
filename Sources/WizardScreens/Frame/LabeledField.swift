import RecommenderCore
import TerminalCanvas

/// A text field with its name before it and what is wrong with it below.
struct LabeledField: Hashable, Sendable {
  let field: Field
  let label: String
  var input: TextField

  init(_ field: Field, label: String, text: String, placeholder: String = "") {
    self.field = field
    self.label = label
    input = TextField(text, placeholder: placeholder)
  }

  /// Takes up a text that changed from elsewhere.
  mutating func follow(_ text: String) {
    if input.text != text { input.text = text }
  }

  /// Draws label, text and at most one finding or hint; three rows or more.
  func draw(_ state: WizardState, on page: inout Page, isFocused: Bool, labelColumns: Int) {
    let row = page.take(1)
    page.frame.put(
      label, at: Point(column: row.column + 2, row: row.row),
      role: isFocused ? .accent : .text, clip: row)
    if isFocused {
      page.frame.put(
        String(page.glyphs.cursor), at: Point(column: row.column, row: row.row), role: .accent,
        clip: row)
    }
    let column = row.column + 2 + labelColumns + 1
    input.draw(
      into: &page.frame,
      in: Rect(column: column, row: row.row, columns: row.endColumn - column, rows: row.rows),
      isFocused: isFocused, glyphs: page.glyphs)
    if let finding = state.finding(for: field, isFocused: isFocused) { page.finding(finding) }
  }
}
