public import TerminalCanvas

/// The themes that are part of the program.
public enum Themes {
  /// The terminal's own colours and attributes, calm on light and dark alike; the default.
  public static let terminal = Theme(name: "terminal") { role in
    switch role {
    case .text, .field, .syntaxText, .bar: Style()
    case .secondary: Style(emphasis: .dim)
    case .disabled, .rule: Style(foreground: .palette(8))
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
}
