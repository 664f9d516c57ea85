/// A text whose parts may have different roles.
public struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A part with one role.
  public struct Run: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What it is for.
    public var role: Role

    /// Creates a part.
    public init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// The parts, in order.
  public var runs: [Run]

  /// Creates a text from its parts.
  public init(runs: [Run] = []) { self.runs = runs }

  /// Creates a text with one role.
  public init(_ text: String, _ role: Role = .text) { runs = [Run(text, role)] }

  /// Creates a plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text without its roles.
  public var plain: String { runs.map(\.text).joined() }

  /// How many columns it takes on one line.
  public var columnWidth: Int { runs.reduce(0) { $0 + $1.text.columnWidth } }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// Adds a part, joining it to the last one when the roles agree.
  public mutating func append(_ text: String, _ role: Role = .text) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.role == role {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text, role))
    }
  }

  /// The same text with every part in one role.
  public func inRole(_ role: Role) -> StyledText { StyledText(plain, role) }

  /// Both texts, one after the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    StyledText(runs: first.runs + second.runs)
  }
}
