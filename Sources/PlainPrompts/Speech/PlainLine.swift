import TerminalCanvas

/// One line to say, as it stands before it is wrapped.
///
/// It may hold text from outside: only `rendered` gives what a terminal may get.
public struct PlainLine: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What is said.
  public let text: String
  /// Whether it is to be copied as it stands, such as a command, and therefore never broken.
  public let isVerbatim: Bool

  /// Creates a line.
  public init(_ text: String, isVerbatim: Bool = false) {
    self.text = text
    self.isVerbatim = isVerbatim
  }

  /// Creates a line from a literal.
  public init(stringLiteral text: String) { self.init(text) }

  /// One line of two parts, so that long sentences can be written over several rows.
  static func + (first: PlainLine, second: PlainLine) -> PlainLine {
    PlainLine(first.text + second.text)
  }

  /// The rows on the terminal: harmless, and broken at words where a width is given.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; nil breaks nothing.
  ///   - isASCII: Whether the terminal shows ASCII characters only.
  /// - Returns: at least one row.
  public func rendered(width: Int?, isASCII: Bool = false) -> [String] {
    var harmless = VisibleText.text(of: text)
    if isASCII { harmless = Self.inASCII(harmless) }
    guard let width, !isVerbatim else { return [harmless] }
    let indent = harmless.prefix { $0 == " " || $0.isNumber || $0 == "." }.count
    return LineWrap.lines(of: StyledText(harmless), width: width, indent: min(indent, 6))
      .map(\.plain)
  }

  private static func inASCII(_ text: String) -> String {
    String(text.map { $0.isASCII ? $0 : substitutes[$0] ?? "?" })
  }

  private static let substitutes: [Character: Character] = [
    "·": "-", "…": "~", "–": "-", "—": "-",
  ]
}
