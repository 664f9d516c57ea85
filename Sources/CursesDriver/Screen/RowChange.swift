import TerminalCanvas

/// The part of a row that must be sent because it differs from what was sent before.
struct RowChange: Hashable {
  /// The columns that differ, widened to whole characters.
  let columns: Range<Int>
  /// Whether the terminal may count the row's columns differently from us, so that everything
  /// from the first change to the end is to be sent again.
  let isDisputed: Bool

  /// Compares two rows of the same length; nil when they are alike.
  init?(from old: ArraySlice<Cell>, to new: ArraySlice<Cell>) {
    // Every cell of the screen comes by here for every key.
    let length = new.count
    var start = 0
    while start < length, old[old.startIndex + start] == new[new.startIndex + start] { start += 1 }
    guard start < length else { return nil }
    var end = length
    while old[old.startIndex + end - 1] == new[new.startIndex + end - 1] { end -= 1 }
    func isInside(_ column: Int) -> Bool {
      old[old.startIndex + column].isContinuation || new[new.startIndex + column].isContinuation
    }
    while start > 0, isInside(start) { start -= 1 }
    while end < length, isInside(end) { end += 1 }
    // What stands before the change was not moved by it; what stands after it may have been.
    isDisputed =
      old[(old.startIndex + start)...].contains(where: RowChange.isDisputed)
      || new[(new.startIndex + start)...].contains(where: RowChange.isDisputed)
    columns = start..<(isDisputed ? length : end)
  }

  /// A whole row.
  init(whole row: ArraySlice<Cell>) {
    columns = 0..<row.count
    isDisputed = false
  }

  /// Terminals agree on the width of a single scalar of one column; about wide characters, marks
  /// and joined scalars they do not.
  private static func isDisputed(_ cell: Cell) -> Bool {
    cell.isContinuation || cell.character.unicodeScalars.dropFirst().first != nil
  }
}
