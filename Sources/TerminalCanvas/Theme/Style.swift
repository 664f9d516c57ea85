/// How a role looks: colours and emphasis.
public struct Style: Hashable, Sendable {
  /// A colour that the terminal is asked for.
  public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// An entry of the terminal's palette, 0 to 255.
    case palette(UInt8)
    /// A colour by its red, green and blue parts.
    case rgb(UInt8, UInt8, UInt8)
  }

  /// Emphasis that needs no colour.
  public struct Emphasis: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Creates emphasis from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier strokes.
    public static let bold = Emphasis(rawValue: 1)
    /// Fainter strokes.
    public static let dim = Emphasis(rawValue: 2)
    /// A line below.
    public static let underline = Emphasis(rawValue: 4)
    /// Foreground and background swapped.
    public static let reverse = Emphasis(rawValue: 8)
    /// Slanted strokes.
    public static let italic = Emphasis(rawValue: 16)
  }

  /// The colour of the strokes.
  public var foreground: Color
  /// The colour behind them.
  public var background: Color
  /// The emphasis.
  public var emphasis: Emphasis

  /// Creates a style; by default it is the terminal's own plain text.
  public init(
    foreground: Color = .standard, background: Color = .standard, emphasis: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
