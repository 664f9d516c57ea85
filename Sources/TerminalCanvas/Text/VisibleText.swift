/// Turns text from anywhere into what may be drawn: the one place where text is made harmless.
///
/// Control characters, bidirectional controls, zero-width characters, separators of lines, tags,
/// lone halves of flags, private and unassigned characters become marks that are seen. Marks
/// without a character to stand on get a dotted circle, and only three marks stand on one.
public enum VisibleText {
  /// What is drawn in one place: a character of one or two columns.
  public struct Glyph: Hashable, Sendable {
    /// The character; harmless, and never more than a base, its marks or one emoji sequence.
    public let character: Character
    /// Its width in columns, 1 or 2.
    public let width: Int
    /// Whether it stands for something that must not be drawn.
    public let isMark: Bool
  }

  /// The most marks that are drawn on one base; ncurses holds no more in a cell.
  static let marksPerBase = 3

  /// The glyphs of a text, in order.
  public static func glyphs(of text: String) -> [Glyph] {
    var glyphs: [Glyph] = []
    forEachGlyph(of: text) { glyphs.append($0) }
    return glyphs
  }

  /// The text with marks in place of all that must not be drawn.
  public static func text(of text: String) -> String {
    var result = ""
    forEachGlyph(of: text) { result.append($0.character) }
    return result
  }

  /// Hands over each glyph of a text, in order.
  static func forEachGlyph(of text: String, _ body: (Glyph) -> Void) {
    for character in text { forEachGlyph(of: character, body) }
  }

  /// Hands over the glyphs of one character; most have one, clusters of several bases have more.
  static func forEachGlyph(of character: Character, _ body: (Glyph) -> Void) {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
      return body(Glyph(character: character, width: 1, isMark: false))
    }
    var builder = GlyphBuilder()
    var rest = character.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      builder.take(scalar, before: rest.first, body)
    }
    builder.flush(body)
  }
}
