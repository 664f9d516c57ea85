/// One whole screen as a value: cells, and where the hardware cursor stands.
public struct Frame: Hashable, Sendable {
  /// The size; there are exactly `size.columns` × `size.rows` cells.
  public let size: Size
  /// The cells, row by row.
  public internal(set) var cells: [Cell]
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

  /// The cells of one row; none when there is no such row.
  public func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The cell at a place; nil outside the frame.
  public subscript(point: Point) -> Cell? {
    guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column) else {
      return nil
    }
    return cells[point.row * size.columns + point.column]
  }
}
