public import TerminalCanvas

/// The themes that are part of the program.
public enum Themes {
  /// The terminal's own colours and attributes, calm on light and dark alike; the default.
  ///
  /// Quiet text is dim and not palette entry 8, which some palettes make the background.
  public static let terminal = Theme(name: "terminal") { role in
    switch role {
    case .text, .field, .syntaxText, .bar: Style()
    case .secondary, .disabled, .rule: Style(emphasis: .dim)
    case .heading: Style(emphasis: .bold)
    case .accent: Style(foreground: .palette(4), emphasis: .bold)
    case .selection: Style(emphasis: .bold)
    case .match: Style(emphasis: .underline)
    case .selectionMatch: Style(emphasis: [.bold, .underline])
    case .success, .added: Style(foreground: .palette(2))
    case .warning, .syntaxNumber: Style(foreground: .palette(3))
    case .error, .removed: Style(foreground: .palette(1))
    case .hint, .syntaxName: Style(foreground: .palette(6))
    case .key: Style(emphasis: .bold)
    case .control: Style(emphasis: .reverse)
    }
  }

  /// Attributes only, no colour at all.
  public static let mono = Theme(name: "mono") { role in
    switch role {
    case .text, .field, .bar, .hint, .syntaxName, .syntaxText, .syntaxNumber, .success: Style()
    case .secondary, .disabled, .rule, .removed: Style(emphasis: .dim)
    case .heading, .accent, .selection, .key, .warning, .added: Style(emphasis: .bold)
    case .match: Style(emphasis: .underline)
    case .selectionMatch, .error: Style(emphasis: [.bold, .underline])
    case .control: Style(emphasis: .reverse)
    }
  }

  /// The terminal's own colours with nothing dim and the selected row reversed.
  public static let highContrast = Theme(name: "high-contrast") { role in
    switch role {
    case .text, .secondary, .disabled, .rule, .field, .hint: Style()
    case .syntaxName, .syntaxText, .syntaxNumber: Style()
    case .heading, .accent, .key, .success, .warning, .added: Style(emphasis: .bold)
    case .selection, .bar: Style(emphasis: .reverse)
    case .match, .error, .removed: Style(emphasis: [.bold, .underline])
    case .selectionMatch: Style(emphasis: [.reverse, .underline])
    case .control: Style(emphasis: .reverse)
    }
  }

  /// The themes that are made in code and use the terminal's own colours, or none.
  public static let inCode = [terminal, mono, highContrast]

  /// All themes: those in code first, then the schemes by slug.
  public static var all: [Theme] { inCode + schemes.map(Theme.init(scheme:)) }

  /// The names of all themes, in the order of `all`.
  public static var names: [String] { inCode.map(\.name) + schemes.map(\.slug) }

  /// The theme of a name; nil when there is none.
  public static func named(_ name: String) -> Theme? {
    inCode.first { $0.name == name }
      ?? schemes.first { $0.slug == name }.map(Theme.init(scheme:))
  }
}
