/// What the user decides about the screen.
public struct TerminalOptions: Hashable, Sendable {
  /// The most colours to use, 0 for none; nil uses what the terminal has.
  public var colorLimit: Int?

  /// Creates options.
  public init(colorLimit: Int? = nil) {
    self.colorLimit = colorLimit
  }
}
