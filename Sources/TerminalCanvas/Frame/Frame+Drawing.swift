extension Frame {
  /// Draws a text on one row and gives the columns it takes in full, cut or not.
  ///
  /// Nothing outside `clip` changes. A wide character that an edge would halve becomes a blank.
  /// All that must not be drawn shows as a mark with the role `control` (see `VisibleText`).
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, role: Role = .text, clip: Rect
  ) -> Int {
    let area = clip.intersection(bounds)
    guard (area.row..<area.endRow).contains(point.row) else { return text.columnWidth }
    if VisibleText.isPlain(text) {
      return putPlain(text.utf8, at: point, role: role, columns: area.column..<area.endColumn)
    }
    var column = point.column
    VisibleText.forEachGlyph(of: text) { glyph in
      write(glyph, at: Point(column: column, row: point.row), role: role, area: area)
      column += glyph.width
    }
    return column - point.column
  }

  /// Draws a text with roles on one row and gives the columns it takes in full, cut or not.
  @discardableResult
  public mutating func put(_ text: StyledText, at point: Point, clip: Rect) -> Int {
    var column = point.column
    for run in text.runs {
      column += put(
        run.text, at: Point(column: column, row: point.row), role: run.role, clip: clip)
    }
    return column - point.column
  }

  /// Draws a text so that it ends at the right edge of `clip`; one too wide is cut at its left.
  public mutating func putAtEnd(_ text: StyledText, row: Int, clip: Rect) {
    put(text, at: Point(column: clip.endColumn - text.columnWidth, row: row), clip: clip)
  }

  /// Fills a rectangle with a character of one column; a wider one counts as a blank.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role = .text) {
    let area = rect.intersection(bounds)
    guard area.columns > 0 else { return }
    let glyphs = VisibleText.glyphs(of: String(character))
    let drawn = glyphs.count == 1 && glyphs[0].width == 1 ? glyphs[0].character : " "
    for row in area.row..<area.endRow {
      splitWide(at: area.column, row: row)
      splitWide(at: area.endColumn, row: row)
      let start = row * size.columns
      for index in start + area.column..<start + area.endColumn {
        cells[index] = Cell(drawn, role: role)
      }
    }
  }

  /// Changes the role of all cells of a rectangle and keeps what is drawn.
  public mutating func setRole(_ role: Role, in rect: Rect) {
    let area = rect.intersection(bounds)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        cells[row * size.columns + column].role = role
      }
    }
  }

  /// Draws a horizontal rule along the first row of a rectangle.
  public mutating func horizontalRule(_ rect: Rect, glyphs: Glyphs, role: Role = .rule) {
    let line = Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1)
    fill(line.intersection(rect), with: glyphs.horizontal, role: role)
  }

  /// Draws a vertical rule along the first column of a rectangle.
  public mutating func verticalRule(_ rect: Rect, glyphs: Glyphs, role: Role = .rule) {
    let line = Rect(column: rect.column, row: rect.row, columns: 1, rows: rect.rows)
    fill(line.intersection(rect), with: glyphs.vertical, role: role)
  }

  /// Puts the hardware cursor at a place, or hides it when the place is outside `clip`.
  public mutating func setCursor(_ point: Point, clip: Rect) {
    let area = clip.intersection(bounds)
    let isInside =
      (area.row..<area.endRow).contains(point.row)
      && (area.column..<area.endColumn).contains(point.column)
    cursor = isInside ? point : nil
  }

  /// Draws printable ASCII, of which each byte is a cell; nearly all that is drawn is such.
  private mutating func putPlain(
    _ bytes: String.UTF8View, at point: Point, role: Role, columns: Range<Int>
  ) -> Int {
    let all = point.column..<point.column + bytes.count
    let seen = all.clamped(to: columns)
    guard !seen.isEmpty else { return bytes.count }
    splitWide(at: seen.lowerBound, row: point.row)
    splitWide(at: seen.upperBound, row: point.row)
    let start = point.row * size.columns
    let shown = bytes.dropFirst(seen.lowerBound - all.lowerBound).prefix(seen.count)
    cells.withUnsafeMutableBufferPointer { cells in
      for (column, byte) in zip(seen, shown) {
        cells[start + column] = Cell(Character(Unicode.Scalar(byte)), role: role)
      }
    }
    return bytes.count
  }

  /// Writes one glyph; `area` lies within the frame and holds the row.
  private mutating func write(
    _ glyph: VisibleText.Glyph, at point: Point, role: Role, area: Rect
  ) {
    let end = point.column + glyph.width
    guard end > area.column, point.column < area.endColumn else { return }
    let role = glyph.isMark ? Role.control : role
    let isWhole = point.column >= area.column && end <= area.endColumn
    let first = max(point.column, area.column)
    let last = min(end, area.endColumn)
    splitWide(at: first, row: point.row)
    splitWide(at: last, row: point.row)
    for column in first..<last {
      cells[point.row * size.columns + column] =
        isWhole
        ? Cell(
          column == first ? glyph.character : " ", role: role, isContinuation: column > first)
        : Cell(" ", role: role)
    }
  }

  /// Makes blanks of a wide character of which a new one would cover only the part from `column`
  /// on, or only the part before it.
  private mutating func splitWide(at column: Int, row: Int) {
    guard column > 0, column < size.columns else { return }
    let index = row * size.columns + column
    guard cells[index].isContinuation else { return }
    cells[index] = Cell(" ", role: cells[index].role)
    cells[index - 1] = Cell(" ", role: cells[index - 1].role)
  }
}
