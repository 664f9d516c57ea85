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

  /// What comes nearest to a style, so that it can be read as well as the style itself.
  ///
  /// Two colours can come to lie close together, or fall into one, where there are few; then the
  /// foreground is the nearest one that keeps the contrast, up to the 4.5 that text needs.
  func entries(for style: Style) -> (foreground: Entry, background: Entry) {
    let near = (foreground: entry(for: style.foreground), background: entry(for: style.background))
    guard case .rgb(let red, let green, let blue) = style.foreground,
      case .rgb(let backRed, let backGreen, let backBlue) = style.background,
      let index = near.background.index, self != .direct
    else { return near }
    let wanted = Palette.Color(red: red, green: green, blue: blue)
    let asked = wanted.contrast(with: .init(red: backRed, green: backGreen, blue: backBlue))
    let ground = Palette.color(UInt8(truncatingIfNeeded: index))
    let readable = candidates.filter {
      Palette.color($0).contrast(with: ground) >= min(asked, 4.5)
    }
    let best =
      readable.nearest(to: wanted)
      ?? candidates.max {
        Palette.color($0).contrast(with: ground) < Palette.color($1).contrast(with: ground)
      }
    return (Entry(index: best.map(Int32.init)), near.background)
  }

  private func nearest(to color: Palette.Color) -> Entry {
    if self == .direct { return direct(color) }
    return Entry(index: candidates.nearest(to: color).map(Int32.init))
  }

  /// The entries that stand for other colours.
  ///
  /// The first 16 are whatever the user made of them, so where there are more they are left out.
  private var candidates: ClosedRange<UInt8> {
    switch self {
    case .many, .direct: 16...255
    case .sixteen: 0...15
    case .eight, .none: 0...7
    }
  }
}

extension Collection<UInt8> {
  /// The entry that looks most like a colour; nil where there is none.
  fileprivate func nearest(to color: Palette.Color) -> UInt8? {
    self.min { Palette.color($0).distance(to: color) < Palette.color($1).distance(to: color) }
  }
}
