/// How wide the parts of the rows of a list are, so that they line up.
struct FilterWidths: Hashable, Sendable {
  /// The widest title.
  var title = 0
  /// The widest text of each column.
  var columns: [Int] = []

  /// Takes rows into account.
  mutating func include(_ rows: [FilterRow]) {
    for row in rows {
      title = max(title, row.title.columnWidth)
      for (index, text) in row.columns.enumerated() {
        if index == columns.count { columns.append(0) }
        columns[index] = max(columns[index], text.columnWidth)
      }
    }
  }

  /// The blanks between columns.
  static let gap = 2

  /// The width of the title, and of as many columns as fit beside at least a short title.
  func fitted(to room: Int) -> (title: Int, columns: [Int]) {
    let leastTitle = min(title, 24)
    var shown: [Int] = []
    var used = leastTitle
    for width in columns {
      guard used + Self.gap + width <= room else { break }
      used += Self.gap + width
      shown.append(width)
    }
    return (max(0, min(title, room - (used - leastTitle))), shown)
  }
}

extension FilterList {
  /// Draws the filter line on the first row of `rect` and the rows below.
  ///
  /// With the focus the hardware cursor stands in the filter line, and one row is marked.
  public func draw(
    into frame: inout Frame, in rect: Rect, isFocused: Bool = true, glyphs: Glyphs = .unicode
  ) {
    let area = rect.intersection(frame.bounds)
    guard area.columns > 0, area.rows > 0 else { return }
    frame.fill(area)
    drawFilterLine(into: &frame, in: area, isFocused: isFocused, glyphs: glyphs)
    let list = Rect(
      column: area.column, row: area.row + 1, columns: area.columns, rows: area.rows - 1)
    if lineCount == 0 {
      let text = StyledText(Ellipsis.cut(emptyText, to: list.columns - 2), .secondary)
      frame.put(text, at: Point(column: list.column + 2, row: list.row), clip: list)
    }
    let shown = viewport.showing(cursorLine, of: lineCount, rows: list.rows)
    let last = min(lineCount, shown.top + list.rows)
    guard shown.top < last else { return }
    for line in shown.top..<last {
      let strip = Rect(
        column: list.column, row: list.row + line - shown.top, columns: list.columns, rows: 1)
      drawLine(
        line, isSelected: isFocused && line == cursorLine, into: &frame, in: strip, glyphs: glyphs)
    }
  }

  /// The counter at the right of the filter line.
  var counter: String {
    (counterMark.isEmpty ? "" : "\(counterMark) ")
      + (query.isEmpty ? "\(rows.count)" : "\(matchCount) of \(rows.count)")
  }

  private func drawFilterLine(
    into frame: inout Frame, in area: Rect, isFocused: Bool, glyphs: Glyphs
  ) {
    let line = Rect(column: area.column, row: area.row, columns: area.columns, rows: 1)
    let counter = StyledText(counter, .secondary)
    var fieldColumns = area.columns
    if area.columns >= counter.columnWidth + 12 {
      frame.putAtEnd(counter, row: area.row, clip: line)
      fieldColumns -= counter.columnWidth + 1
    }
    let fieldArea = Rect(column: area.column, row: area.row, columns: fieldColumns, rows: 1)
    field.draw(into: &frame, in: fieldArea, isFocused: isFocused, glyphs: glyphs)
  }

  private func drawLine(
    _ line: Int, isSelected: Bool, into frame: inout Frame, in strip: Rect, glyphs: Glyphs
  ) {
    if isSelected {
      let cursor = Point(column: strip.column, row: strip.row)
      frame.put("\(glyphs.cursor) ", at: cursor, role: .selection, clip: strip)
    }
    let content = Rect(
      column: strip.column + 2, row: strip.row, columns: strip.columns - 2, rows: 1)
    if let index = row(atLine: line) {
      drawRow(index, isSelected, into: &frame, in: content, glyphs: glyphs)
    } else if let typedRow {
      let text = isSelected ? typedRow.inRole(.selection) : typedRow
      frame.put(
        Ellipsis.cut(text, to: content.columns, mark: glyphs.ellipsis),
        at: Point(column: content.column, row: content.row), clip: content)
    }
  }

  private func drawRow(
    _ index: Int, _ isSelected: Bool, into frame: inout Frame, in area: Rect, glyphs: Glyphs
  ) {
    let row = rows[index]
    let widths = widths.fitted(to: area.columns)
    let plain: Role = isSelected ? .selection : row.isEnabled ? .text : .disabled
    // Only the title is marked: what does not change is not sent for every arrow key.
    let quiet: Role = row.isEnabled ? .secondary : .disabled
    var column = area.column
    let title = Ellipsis.cut(
      marked(index, plain, isSelected ? .selectionMatch : .match), to: widths.title,
      mark: glyphs.ellipsis)
    frame.put(title, at: Point(column: column, row: area.row), clip: area)
    var end = column + title.columnWidth
    column += widths.title
    for (text, width) in zip(row.columns, widths.columns) {
      column += FilterWidths.gap
      frame.put(text, at: Point(column: column, row: area.row), role: quiet, clip: area)
      if !text.isEmpty { end = column + text.columnWidth }
      column += width
    }
    let room = area.endColumn - end - FilterWidths.gap
    let note = Ellipsis.cut(row.disabledReason ?? row.note, to: room, mark: glyphs.ellipsis)
    guard !note.isEmpty, note.columnWidth > 1 else { return }
    frame.putAtEnd(StyledText(note, quiet), row: area.row, clip: area)
  }

  /// The title with the places that match marked.
  private func marked(_ index: Int, _ plain: Role, _ match: Role) -> StyledText {
    let places = places(inRow: index)
    guard !places.isEmpty else { return StyledText(rows[index].title, plain) }
    var text = StyledText()
    var place = 0
    for character in rows[index].title {
      let next = place + character.unicodeScalars.count
      text.append(
        String(character), places.contains { (place..<next).contains($0) } ? match : plain)
      place = next
    }
    return text
  }
}
