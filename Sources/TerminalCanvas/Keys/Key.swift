/// One thing that the terminal reported: a key, a paste, or a new size.
public enum Key: Hashable, Sendable {
  /// A character that was typed, as one grapheme; never a control character.
  case character(Character)
  /// A letter with Alt held, in lower case, or a digit.
  case alt(Character)
  /// A letter with Control held, in lower case, or one of `\`, `]`, `^`, `_`, `@`.
  case control(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case up, down, left, right
  case wordLeft, wordRight
  case home, end
  case pageUp, pageDown
  case function(Int)
  /// Text that came between paste brackets; may hold line breaks, never acts as keys.
  case paste(String)
  /// The terminal has a new size.
  case resized
  /// Bytes that mean nothing here; swallowed.
  case unknown
}
