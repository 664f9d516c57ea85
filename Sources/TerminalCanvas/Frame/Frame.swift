/// One whole screen as a value: cells, and where the hardware cursor stands.
public struct Frame: Hashable, Sendable {
  /// The size; there are exactly `size.columns` × `size.rows` cells.
  public let size: Size
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the hardware cursor stands; nil hides it.
  public var cursor: Point?

  /// Creates a frame of blanks; negative extents become 0.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  /// The whole frame as a rectangle.
  public var bounds: Rect {
    Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }
}
