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
    let (foreground, background) = depth.entries(for: style)
    if depth != .direct, foreground.isBright { emphasis.insert(.bold) }
    var codes = marks.compactMap { emphasis.contains($0.emphasis) ? $0.code : nil }
    codes += [
      depth == .direct
        ? directCode(style.foreground, base: 30) : foreground.index.map { code(ofEntry: $0, 30) },
      depth == .direct
        ? directCode(style.background, base: 40) : background.index.map { code(ofEntry: $0, 40) },
    ].compactMap(\.self)
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static let marks: [(emphasis: Style.Emphasis, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
  ]

  /// The code of a colour as it is; `base` is 30 for the foreground and 40 for the background.
  private static func directCode(_ color: Style.Color, base: Int) -> String? {
    switch color {
    case .standard: nil
    case .palette(let index): code(ofEntry: Int32(index), base)
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
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
