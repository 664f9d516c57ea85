/// Which rows of a long list are said at once.
struct Pages: Hashable {
  /// How many rows are said at once.
  private static let length = 10

  private var start = 0

  /// The places of the rows that are said, of so many.
  func rows(of count: Int) -> Range<Int> {
    let first = min(start, max(0, count - 1))
    return first..<min(count, first + Self.length)
  }

  /// Goes forward with `+` and back with `-`, where there are rows.
  ///
  /// - Returns: whether there were any; nil for any other text.
  mutating func turn(_ text: String, of count: Int) -> Bool? {
    guard text == "+" || text == "-" else { return nil }
    let target = rows(of: count).lowerBound + (text == "+" ? Self.length : -Self.length)
    guard target >= 0, target < count else { return false }
    start = target
    return true
  }

  /// Begins with the first row.
  mutating func begin() { start = 0 }
}
