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
    var index = text.startIndex
    while index < text.endIndex {
      // What is drawn is nearly all ASCII, and there each byte that another one follows, or none,
      // is a character; to ask what belongs together would take most of the time of a frame.
      let next = text.utf8.index(after: index)
      if isPlain(text.utf8[index]), next == text.endIndex || isPlain(text.utf8[next]) {
        let character = Character(Unicode.Scalar(text.utf8[index]))
        body(Glyph(character: character, width: 1, isMark: false))
        index = next
      } else {
        forEachGlyph(of: text[index], body)
        index = text.index(after: index)
      }
    }
  }

  /// Whether a text is printable ASCII: each byte a character of one column, drawn as it is.
  static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy(isPlain) }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// The signs that screens are made of, and letters of western Europe: one column, harmless.
  static let usual: [ClosedRange<UInt32>] = [
    0xA1...0xAC, 0xAE...0xFF, 0x2190...0x21FF, 0x2500...0x25CF,
  ]

  private static func isUsual(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return false }
    return usual.contains { $0.contains(first.value) }
  }

  /// Hands over the glyphs of one character; most have one, clusters of several bases have more.
  static func forEachGlyph(of character: Character, _ body: (Glyph) -> Void) {
    if let ascii = character.asciiValue, isPlain(ascii) {
      return body(Glyph(character: character, width: 1, isMark: false))
    }
    if isUsual(character) { return body(Glyph(character: character, width: 1, isMark: false)) }
    forEachBuiltGlyph(of: character, body)
  }

  /// Hands over the glyphs of one character, whatever it is made of.
  static func forEachBuiltGlyph(of character: Character, _ body: (Glyph) -> Void) {
    var builder = GlyphBuilder()
    var rest = character.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      builder.take(scalar, before: rest.first, body)
    }
    builder.flush(body)
  }
}
