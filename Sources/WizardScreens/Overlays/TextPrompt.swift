import TerminalCanvas

/// A box that asks for one line of text.
struct TextPrompt: Hashable, Sendable {
  /// Stands in the border.
  let title: String
  private var input: TextField

  init(_ title: String, text: String) {
    self.title = title
    input = TextField(text)
  }

  /// What has been typed.
  var text: String { input.text }

  /// Whether nothing but blanks has been typed.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Edits the text.
  ///
  /// - Returns: whether it has changed.
  mutating func handle(_ key: Key) -> Bool { input.handle(key) == .changed }

  /// Draws the box with notes below the line that is edited.
  func draw(_ notes: [StyledText], into frame: inout Frame, glyphs: Glyphs) {
    let box = DialogBox(title: title, text: [StyledText(), StyledText()] + notes, footer: "")
    let inside = box.draw(into: &frame, glyphs: glyphs)
    input.draw(
      into: &frame,
      in: Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: 1),
      glyphs: glyphs)
  }
}
