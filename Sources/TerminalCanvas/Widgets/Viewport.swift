/// Which part of a long list is seen: scrolls no more than is needed to keep a row in view.
struct Viewport: Hashable, Sendable {
  /// The first row that is seen.
  var top = 0
  /// How many rows are seen.
  var rows = 10

  /// The same with the row in view, no blank rows at the end, and `rows` rows.
  func showing(_ row: Int, of count: Int, rows: Int) -> Viewport {
    var result = self
    result.rows = max(0, rows)
    if row < result.top { result.top = row }
    if row >= result.top + result.rows { result.top = row - result.rows + 1 }
    result.top = max(0, min(result.top, count - result.rows))
    return result
  }

  /// Where to begin so that a range of lines is in view, as near to the middle as can be.
  ///
  /// A range that does not fit begins at the first line.
  static func centred(_ range: Range<Int>, of count: Int, rows: Int) -> Int {
    let middle = range.lowerBound - max(0, rows - range.count) / 2
    return max(0, min(middle, count - rows))
  }
}
