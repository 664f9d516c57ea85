/// One column of one row of the screen.
public struct Cell: Hashable, Sendable {
  /// What is drawn; a character of width 2 is followed by a cell whose `isContinuation` is true.
  public var character: Character
  /// What it is for.
  public var role: Role
  /// Whether the character to the left covers this column too.
  public var isContinuation: Bool

  /// Creates a cell.
  public init(_ character: Character = " ", role: Role = .text, isContinuation: Bool = false) {
    self.character = character
    self.role = role
    self.isContinuation = isContinuation
  }
}
