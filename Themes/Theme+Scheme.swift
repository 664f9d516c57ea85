public import TerminalCanvas

extension Theme {
  /// The least contrast of text with what is behind it (WCAG 2, level AA).
  static let textContrast = 4.5
  /// The least contrast of rules and large marks.
  static let markContrast = 3.0

  /// Creates a theme from a scheme, after the base16 styling guide; colours that are too faint
  /// are made to stand out.
  ///
  /// - Parameters:
  ///   - name: The name by which it is chosen.
  ///   - scheme: The colours.
  public init(name: String, scheme: Scheme) {
    let palette = scheme.palette
    self.init(name: name) { role in
      let look = Self.look(role)
      let behind = palette[look.background]
      let ratio = role == .rule || role == .disabled ? Self.markContrast : Self.textContrast
      let stroke = palette[look.foreground].standingOut(from: behind, by: ratio)
      return Style(
        foreground: .rgb(stroke.red, stroke.green, stroke.blue),
        background: .rgb(behind.red, behind.green, behind.blue), emphasis: look.emphasis)
    }
  }

  /// Which slots of a scheme a role takes.
  private static func look(
    _ role: Role
  ) -> (foreground: Int, background: Int, emphasis: Style.Emphasis) {
    switch role {
    case .text, .field, .syntaxText: (0x05, 0x00, [])
    case .secondary: (0x04, 0x00, [])
    case .disabled, .rule: (0x03, 0x00, [])
    case .heading: (0x05, 0x00, .bold)
    case .accent: (0x0D, 0x00, .bold)
    case .selection: (0x05, 0x02, .bold)
    case .match: (0x0A, 0x00, .underline)
    case .selectionMatch: (0x0A, 0x02, [.bold, .underline])
    case .success, .added: (0x0B, 0x00, [])
    case .warning: (0x0A, 0x00, [])
    case .error, .removed: (0x08, 0x00, [])
    case .hint, .syntaxName: (0x0C, 0x00, [])
    case .key: (0x0C, 0x01, .bold)
    case .bar: (0x04, 0x01, [])
    case .syntaxNumber: (0x09, 0x00, [])
    case .control: (0x05, 0x00, .reverse)
    }
  }
}
