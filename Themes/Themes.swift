public import TerminalCanvas

/// The themes that are part of the program.
public enum Themes {
  /// The names of all themes, those in code first.
  public static let names = [terminal.name, mono.name] + schemeFiles.map(\.name)

  /// The theme of a name; nil where there is none.
  ///
  /// - Parameter name: One of `names`.
  /// - Returns: The theme, read from its scheme file where it has one.
  public static func named(_ name: String) -> Theme? {
    if let theme = [terminal, mono].first(where: { $0.name == name }) { return theme }
    guard let file = schemeFiles.first(where: { $0.name == name }),
      let scheme = try? SchemeReader.read(String(decoding: file.bytes, as: UTF8.self))
    else { return nil }
    return Theme(name: name, scheme: scheme)
  }

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

  /// No colour at all: emphasis says what colour would only repeat.
  public static let mono = Theme(name: "mono") { role in
    Style(emphasis: terminal[role].emphasis.union(role == .accent ? .underline : []))
  }

  /// The scheme files that are embedded, by the name they are chosen by.
  static let schemeFiles: [(name: String, bytes: [UInt8])] = [
    ("default-dark", PackageResources.default_dark_yaml),
    ("gruvbox-dark-medium", PackageResources.gruvbox_dark_medium_yaml),
    ("gruvbox-light-medium", PackageResources.gruvbox_light_medium_yaml),
    ("solarized-dark", PackageResources.solarized_dark_yaml),
    ("solarized-light", PackageResources.solarized_light_yaml),
    ("nord", PackageResources.nord_yaml),
    ("dracula", PackageResources.dracula_yaml),
    ("catppuccin-mocha", PackageResources.catppuccin_mocha_yaml),
    ("catppuccin-latte", PackageResources.catppuccin_latte_yaml),
    ("onedark", PackageResources.onedark_yaml),
    ("tomorrow-night", PackageResources.tomorrow_night_yaml),
  ]
}
