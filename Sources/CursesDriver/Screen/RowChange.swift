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
    guard let first = zip(old, new).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return nil
    }
    let length = new.count
    let sameAtEnd = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    var start = first
    var end = length - sameAtEnd
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
