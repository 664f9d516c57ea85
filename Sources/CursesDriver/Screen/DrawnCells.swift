import CNcurses
import TerminalCanvas

/// Cells in the form that goes to ncurses: one for each character, with the columns it covers.
struct DrawnCells {
  /// The characters, from left to right.
  private(set) var cells: [cn_cell] = []

  /// Translates a stretch of a row.
  init(_ row: ArraySlice<Cell>) {
    cells.reserveCapacity(row.count)
    var previousIsWhole = false
    for cell in row {
      if cell.isContinuation, previousIsWhole {
        cells[cells.count - 1].span = 2
        previousIsWhole = false
        continue
      }
      // A continuation of nothing still takes its column.
      cells.append(
        DrawnCells.drawn(cell.isContinuation ? " " : cell.character, style: cell.role.rawValue))
      previousIsWhole = !cell.isContinuation
    }
  }

  /// One character, of one column so far.
  ///
  /// ncurses takes a base and four marks; a character made of more, or of parts that are joined
  /// into another picture, is drawn as its base alone.
  private static func drawn(_ character: Character, style: UInt8) -> cn_cell {
    var drawn = cn_cell()
    drawn.span = 1
    drawn.style = style
    let scalars = character.unicodeScalars
    let isSimple = scalars.count <= 5 && !scalars.contains { $0 == joiner || $0 == emojiForm }
    for scalar in isSimple ? scalars.prefix(5) : scalars.prefix(1) {
      withUnsafeMutableBytes(of: &drawn.scalars) {
        $0.storeBytes(of: scalar.value, toByteOffset: Int(drawn.count) * 4, as: UInt32.self)
      }
      drawn.count += 1
    }
    return drawn
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let emojiForm: Unicode.Scalar = "\u{FE0F}"
}
