/// A scheme of the base16 or base24 family: named colours that a theme is made of.
public struct Scheme: Hashable, Sendable {
  /// Its name for people.
  public let name: String
  /// Who made it.
  public let author: String
  /// The name by which it is chosen: small letters, digits and hyphens.
  public let slug: String
  /// Whether its background is lighter than its text.
  public var isLight: Bool { colors[0].luminance > colors[5].luminance }
  /// The colours of the slots 00 to 17, counted in hexadecimal; base16 schemes fill those above 0F.
  let colors: [SchemeColor]

  /// What a slot beyond 0F is filled with when a scheme has none, after base24.
  private static let fallbacks = [0x0, 0x0, 0x8, 0xA, 0xB, 0xC, 0xD, 0xE]

  /// Creates a scheme from 16 or 24 colours; nil for any other number.
  init?(name: String, author: String, slug: String?, colors: [SchemeColor]) {
    guard colors.count == 16 || colors.count == 24 else { return nil }
    self.name = name
    self.author = author
    self.slug = Self.slug(of: slug ?? name)
    self.colors = colors.count == 24 ? colors : colors + Self.fallbacks.map { colors[$0] }
  }

  /// The colour of a slot; slots are counted from 0 to 0x17.
  public subscript(slot: Int) -> SchemeColor? {
    colors.indices.contains(slot) ? colors[slot] : nil
  }

  /// Small letters and digits of ASCII; blanks become hyphens, the rest goes.
  static func slug(of name: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      if character == " " || character == "-" || character == "_" {
        if slug.last != "-" { slug.append("-") }
      } else if let first = character.unicodeScalars.first, first.isASCII,
        Character(first).isLetter || Character(first).isNumber
      {
        slug.unicodeScalars.append(first)
      }
    }
    return slug
  }
}
