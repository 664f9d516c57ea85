import TerminalCanvas

/// How many colours there are, and the nearest of them to any colour.
enum ColorDepth: Hashable, Sendable {
  case none, eight, sixteen, many, direct

  /// A colour as the terminal numbers it.
  struct Entry: Hashable {
    /// A palette entry or, where colours are direct, the colour itself; nil for the terminal's own.
    var index: Int32?
    /// Whether it is the dark form of a bright colour that does not exist here.
    var isBright = false
  }

  /// The depth of a terminal that has so many colours.
  init(colors: Int) {
    self =
      switch colors {
      case ColorDepth.direct.colors...: .direct
      case 256...: .many
      case 16...: .sixteen
      case 8...: .eight
      default: .none
      }
  }

  /// How many colours are used.
  var colors: Int {
    switch self {
    case .none: 0
    case .eight: 8
    case .sixteen: 16
    case .many: 256
    case .direct: 1 << 24
    }
  }

  /// What comes nearest to a colour.
  func entry(for color: Style.Color) -> Entry {
    switch (color, self) {
    case (.standard, _), (_, .none): return Entry()
    case (.palette(let index), .direct) where index >= 16:
      return direct(Palette.color(index))
    case (.palette(let index), .eight) where (8..<16).contains(index),
      (.palette(let index), .direct) where (8..<16).contains(index):
      return Entry(index: Int32(index) - 8, isBright: true)
    case (.palette(let index), _) where Int(index) < colors: return Entry(index: Int32(index))
    case (.palette(let index), _): return nearest(to: Palette.color(index))
    case (.rgb(let red, let green, let blue), _):
      return nearest(to: Palette.Color(red: red, green: green, blue: blue))
    }
  }

  /// The numbers below 8 mean the palette in descriptions with direct colours; what they would be
  /// as colours is a black that nobody can tell from the next one.
  private func direct(_ color: Palette.Color) -> Entry {
    let number = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return Entry(index: max(8, number))
  }

  private func nearest(to color: Palette.Color) -> Entry {
    if self == .direct { return direct(color) }
    // The first 16 are whatever the user made of them, so where there are more they are left out.
    let candidates: ClosedRange<UInt8> =
      switch self {
      case .many, .direct: 16...255
      case .sixteen: 0...15
      case .eight, .none: 0...7
      }
    let best = candidates.min {
      Palette.color($0).distance(to: color) < Palette.color($1).distance(to: color)
    }
    return Entry(index: best.map(Int32.init))
  }
}

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
