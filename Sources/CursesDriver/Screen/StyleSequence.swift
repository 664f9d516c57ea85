import CNcurses
public import TerminalCanvas

/// Styles as sequences for a terminal that is written to line by line, without a screen.
public enum StyleSequence {
  /// What ends a style.
  public static let end = "\u{1B}[m"

  /// How many colours the terminal on standard output has by its description; 0 where it has none.
  public static var describedColors: Int { Int(max(0, cn_described_colors())) }

  /// The most colours that there are: every one by its red, green and blue parts.
  public static var mostColors: Int { ColorDepth.direct.colors }

  /// What begins a style; empty for plain text.
  ///
  /// - Parameters:
  ///   - style: The style.
  ///   - colors: How many colours the terminal has; 0 leaves emphasis alone.
  /// - Returns: a sequence, or nothing.
  public static func start(_ style: Style, colors: Int) -> String {
    let depth = ColorDepth(colors: colors)
    var emphasis = style.emphasis
    if depth != .direct, depth.entry(for: style.foreground).isBright { emphasis.insert(.bold) }
    var codes = marks.compactMap { emphasis.contains($0.emphasis) ? $0.code : nil }
    codes += [
      code(style.foreground, depth, base: 30), code(style.background, depth, base: 40),
    ].compactMap(\.self)
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static let marks: [(emphasis: Style.Emphasis, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
  ]

  /// The code of a colour; `base` is 30 for the foreground and 40 for the background.
  private static func code(_ color: Style.Color, _ depth: ColorDepth, base: Int) -> String? {
    switch (color, depth) {
    case (.rgb(let red, let green, let blue), .direct):
      return "\(base + 8);2;\(red);\(green);\(blue)"
    case (.palette(let index), .direct): return code(ofEntry: Int32(index), base)
    default: return depth.entry(for: color).index.map { code(ofEntry: $0, base) }
    }
  }

  private static func code(ofEntry index: Int32, _ base: Int) -> String {
    switch index {
    case ..<8: "\(base + Int(index))"
    // 90 to 97 and 100 to 107 are the bright ones.
    case ..<16: "\(base + 52 + Int(index))"
    default: "\(base + 8);5;\(index)"
    }
  }
}
