/// The colours that terminals start with.
enum Palette {
  struct Color: Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    /// Grows with how different two colours look; green counts most, blue least.
    func distance(to other: Color) -> Int {
      func square(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) - Int(b)) * (Int(a) - Int(b)) }
      return 3 * square(red, other.red) + 6 * square(green, other.green)
        + 2 * square(blue, other.blue)
    }

    /// How well two colours can be told apart, from 1 to 21: the contrast ratio of WCAG 2.
    func contrast(with other: Color) -> Double {
      let (first, second) = (luminance, other.luminance)
      return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private var luminance: Double {
      let linear = Palette.linear
      return 0.2126 * linear[Int(red)] + 0.7152 * linear[Int(green)] + 0.0722 * linear[Int(blue)]
    }
  }

  /// Each part without the curve of sRGB.
  ///
  /// It has to be exact: among dark colours a small error lets through what cannot be read.
  private static let linear: [Double] = (0...255).map { part in
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // The curve's exponent is 2.4, which in binary is 10.011001100110…; a root halves the exponent.
    var power = base * base
    var root = base
    for place in 1...24 {
      root = root.squareRoot()
      if [2, 3].contains(place % 4) { power *= root }
    }
    return power
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// An entry of xterm's palette: 8 dark, 8 bright, a cube of 216, 24 greys.
  static func color(_ index: UInt8) -> Color {
    let position = Int(index)
    if position >= 232 {
      let grey = UInt8(8 + 10 * (position - 232))
      return Color(red: grey, green: grey, blue: grey)
    }
    if position >= 16 {
      let place = position - 16
      return Color(
        red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
    }
    switch position {
    case 7: return Color(red: 229, green: 229, blue: 229)
    case 8: return Color(red: 127, green: 127, blue: 127)
    default:
      let full: UInt8 = position > 8 ? 255 : 205
      func part(_ bit: Int) -> UInt8 { position & bit == 0 ? 0 : full }
      return Color(red: part(1), green: part(2), blue: part(4))
    }
  }
}
