import TerminalCanvas
import Themes

/// How roles look in a picture: a theme, in a terminal whose own colours are those of a scheme.
struct PictureLook {
  /// A role with nothing left to decide: `#` and six digits, and what the strokes are like.
  struct Ink: Hashable {
    var foreground: String
    var background: String
    var emphasis: Style.Emphasis
  }

  private let theme: Theme
  private let terminal: Scheme

  init(_ theme: Theme, terminal: Scheme) {
    self.theme = theme
    self.terminal = terminal
  }

  /// A scheme in a terminal that has its colours too.
  init(_ scheme: Scheme) { self.init(Theme(scheme: scheme), terminal: scheme) }

  /// The colour of the window.
  var ground: String { self[.text].background }

  /// How a role looks; what is reversed has its colours swapped already.
  subscript(role: Role) -> Ink {
    let style = theme[role]
    let foreground = hex(style.foreground, standard: 0x5)
    let background = hex(style.background, standard: 0x0)
    let isReversed = style.emphasis.contains(.reverse)
    return Ink(
      foreground: isReversed ? background : foreground,
      background: isReversed ? foreground : background, emphasis: style.emphasis)
  }

  /// The slots that stand for the first entries of the palette, after the styling guide of base16.
  private static let slots = [
    0x0, 0x8, 0xB, 0xA, 0xD, 0xE, 0xC, 0x5, 0x3, 0x12, 0x14, 0x13, 0x16, 0x17, 0x15, 0x7,
  ]

  /// A colour in digits; palette entries above 15, which no theme in code uses, are `standard`.
  private func hex(_ color: Style.Color, standard: Int) -> String {
    let slot: Int
    switch color {
    case .rgb(let red, let green, let blue):
      return SchemeColor(red: red, green: green, blue: blue).hex
    case .palette(let index) where Int(index) < Self.slots.count: slot = Self.slots[Int(index)]
    case .palette, .standard: slot = standard
    }
    return terminal[slot]?.hex ?? "#808080"
  }
}
