/// Lines that a widget has put together, of which as many are drawn as there is room for.
struct LineStack {
  /// One line.
  struct Line {
    /// What stands at the left.
    var text: StyledText
    /// What stands from the column `trailingColumn` on.
    var trailing = StyledText()
    /// Where that is.
    var trailingColumn = 0
  }

  /// All lines.
  var lines: [Line] = []
  /// The lines that must be seen.
  var focus = 0..<0

  /// Adds a line.
  mutating func add(_ text: StyledText) { lines.append(Line(text: text)) }

  /// Draws the part around the focus and gives the row of its first line; nil when it is not seen.
  @discardableResult
  func draw(into frame: inout Frame, in area: Rect, glyphs: Glyphs) -> Int? {
    frame.fill(area)
    let top = Viewport.centred(focus, of: lines.count, rows: area.rows)
    for (offset, line) in lines[top..<min(lines.count, top + area.rows)].enumerated() {
      let row = area.row + offset
      let hasTrailing = !line.trailing.isEmpty && line.trailingColumn < area.columns
      let room = hasTrailing ? line.trailingColumn - 1 : area.columns
      frame.put(
        Ellipsis.cut(line.text, to: room, mark: glyphs.ellipsis),
        at: Point(column: area.column, row: row), clip: area)
      guard hasTrailing else { continue }
      frame.put(
        Ellipsis.cut(
          line.trailing, to: area.columns - line.trailingColumn, mark: glyphs.ellipsis),
        at: Point(column: area.column + line.trailingColumn, row: row), clip: area)
    }
    let row = area.row + focus.lowerBound - top
    return (area.row..<area.endRow).contains(row) ? row : nil
  }
}

extension String {
  /// The text with blanks behind it up to a width.
  public func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - columnWidth))
  }
}
