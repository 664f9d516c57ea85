/// A colour of a scheme, and how well it can be told from another one.
public struct SchemeColor: Hashable, Sendable {
  /// The red part.
  public let red: UInt8
  /// The green part.
  public let green: UInt8
  /// The blue part.
  public let blue: UInt8

  /// Creates a colour from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Creates a colour from six hexadecimal digits, with or without `#`; nil for anything else.
  public init?(hex: some StringProtocol) {
    let digits = hex.hasPrefix("#") ? String(hex.dropFirst()) : String(hex)
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value))
  }

  /// The colour as six hexadecimal digits after `#`.
  public var hex: String {
    "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  static let black = SchemeColor(red: 0, green: 0, blue: 0)
  static let white = SchemeColor(red: 255, green: 255, blue: 255)

  /// How bright it is, from 0 to 1: the relative luminance of WCAG 2.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// How well two colours can be told apart, from 1 to 21: the contrast ratio of WCAG 2.
  public func contrast(with other: SchemeColor) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The nearest colour on the way to white or black that has the contrast with `background`.
  ///
  /// The way leads to whichever of the two can be told better from the background; one of them
  /// always reaches 4.5.
  func readable(on background: SchemeColor, ratio: Double) -> SchemeColor {
    let goal =
      Self.white.contrast(with: background) >= Self.black.contrast(with: background)
      ? Self.white : Self.black
    for step in 0...32 {
      let color = mixed(with: goal, parts: step, of: 32)
      if color.contrast(with: background) >= ratio { return color }
    }
    return goal
  }

  private func mixed(with other: SchemeColor, parts: Int, of whole: Int) -> SchemeColor {
    func mix(_ own: UInt8, _ theirs: UInt8) -> UInt8 {
      let sum = Int(own) * (whole - parts) + Int(theirs) * parts
      return UInt8(clamping: (sum + whole / 2) / whole)
    }
    return SchemeColor(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// One part without the curve of sRGB.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let root = fifthRoot(base)
    return base * base * root * root
  }

  /// The fifth root of a number between 0 and 1; the standard library has no power function.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 {
      let fourth = root * root * root * root
      root -= (fourth * root - number) / (5 * fourth)
    }
    return root
  }
}
