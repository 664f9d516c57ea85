public import TerminalCanvas

/// How a scheme looks on the screen: which slots a role takes, fixed where they are hard to read.
public struct SchemeLook: Hashable, Sendable {
  /// A colour that had to be fixed to be read.
  public struct Repair: Hashable, Sendable {
    /// Where it is used.
    public let role: Role
    /// The slot it was taken from, counted from 0.
    public let slot: Int
    /// The slot behind it, counted from 0.
    public let background: Int
    /// The colour that is shown in its place.
    public let fixed: SchemeColor
    /// The contrast that the scheme gives.
    public let found: Double
    /// The contrast that is needed.
    public let needed: Double
  }

  /// The contrast that text needs, after WCAG 2 level AA.
  public static let textContrast = 4.5
  /// The contrast that rules and other large marks need.
  public static let markContrast = 3.0

  /// The theme.
  public let theme: Theme
  /// What had to be fixed, in the order of the roles.
  public let repairs: [Repair]

  /// Works out the look of a scheme.
  public init(_ scheme: Scheme) {
    var repairs: [Repair] = []
    theme = Theme(name: scheme.slug) { role in
      let use = Use(role)
      let background = scheme.colors[use.background]
      let wanted = scheme.colors[use.foreground]
      let needed = role == .rule ? Self.markContrast : Self.textContrast
      let found = wanted.contrast(with: background)
      let shown = wanted.readable(on: background, ratio: needed)
      if found < needed {
        repairs.append(
          Repair(
            role: role, slot: use.foreground, background: use.background, fixed: shown,
            found: found, needed: needed))
      }
      return Style(
        foreground: shown.style,
        background: background.style, emphasis: use.emphasis)
    }
    self.repairs = repairs
  }

  /// The slots and the emphasis of a role; emphasis repeats what colour alone would say.
  private struct Use {
    var foreground: Int
    var background = 0x0
    var emphasis: Style.Emphasis = []

    init(_ role: Role) {
      switch role {
      case .text, .field: foreground = 0x5
      case .secondary: foreground = 0x4
      case .disabled, .rule: foreground = 0x3
      case .heading: (foreground, emphasis) = (0x6, .bold)
      case .accent: (foreground, emphasis) = (0xD, .bold)
      case .selection: (foreground, background, emphasis) = (0x6, 0x2, .bold)
      case .match: (foreground, emphasis) = (0xA, .underline)
      case .selectionMatch: (foreground, background, emphasis) = (0xA, 0x2, [.bold, .underline])
      case .success, .added, .syntaxText: foreground = 0xB
      case .warning: foreground = 0xA
      case .error, .removed: foreground = 0x8
      case .hint: foreground = 0xC
      case .key: (foreground, background, emphasis) = (0xC, 0x1, .bold)
      case .bar: (foreground, background) = (0x4, 0x1)
      case .syntaxName: foreground = 0xD
      case .syntaxNumber: foreground = 0x9
      case .control: (foreground, background, emphasis) = (0x8, 0x1, .bold)
      }
    }
  }
}

extension Theme {
  /// The look of a scheme, with contrast fixed; see `SchemeLook`.
  public init(scheme: Scheme) { self = SchemeLook(scheme).theme }
}

extension SchemeColor {
  fileprivate var style: Style.Color { .rgb(red, green, blue) }
}
