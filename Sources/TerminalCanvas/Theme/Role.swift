/// What a cell of the screen is for; a theme says how it looks.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Plain text on the canvas.
  case text
  /// Explanations and other quieter text.
  case secondary
  /// What cannot be chosen now.
  case disabled
  /// The question and other headings.
  case heading
  /// The one accent: where you are.
  case accent
  /// The row the attention is on.
  case selection
  /// The part of a row that matched what was typed.
  case match
  /// The part of a selected row that matched.
  case selectionMatch
  /// A mark or word that says "good".
  case success
  /// A mark or word that says "worth a look".
  case warning
  /// A mark or word that says "wrong".
  case error
  /// What is being typed.
  case field
  /// Said while typing.
  case hint
  /// The name of a key in the hint line.
  case key
  /// Thin rules between parts of the screen.
  case rule
  /// The title and hint lines.
  case bar
  /// Names of members in the preview.
  case syntaxName
  /// Texts in the preview.
  case syntaxText
  /// Numbers and constants in the preview.
  case syntaxNumber
  /// Lines that were added.
  case added
  /// Lines that were removed.
  case removed
  /// A visible mark in place of something that must not be drawn.
  case control
}
