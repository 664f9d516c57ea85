extension EditableTable {
  /// The columns before the first field: a mark, a blank, the number, a blank.
  private static let margin = 5
  /// The blanks between fields.
  private static let gap = 2

  /// One line below the titles.
  private enum Line {
    /// A row; the mark stands for a message that there is no room for.
    case row(Int, mark: StyledText)
    case message(StyledText)
    case more(Int)
  }

  /// Draws the titles and as many rows as fit around the one with the focus.
  ///
  /// `messages` are shown below their rows, by the index of the row. Where not all lines fit, only
  /// the row with the focus shows its message; the others bear a mark, so that rows stay in sight.
  /// With the focus the hardware cursor stands in the field.
  public func draw(
    into frame: inout Frame, in rect: Rect, isFocused: Bool = true,
    messages: [Int: StyledText] = [:], glyphs: Glyphs = .unicode
  ) {
    let area = rect.intersection(frame.bounds)
    guard area.columns > 0, area.rows > 0 else { return }
    frame.fill(area)
    let fields = fieldColumns(area)
    let hasTitles = area.rows > 1
    if hasTitles {
      for (index, field) in fields.enumerated() {
        let title = Ellipsis.cut(columns[index].title, to: field.columns, mark: glyphs.ellipsis)
        frame.put(
          title, at: Point(column: field.column, row: area.row), role: .secondary, clip: area)
      }
    }
    let body = Rect(
      column: area.column, row: area.row + (hasTitles ? 1 : 0), columns: area.columns,
      rows: area.rows - (hasTitles ? 1 : 0))
    var (lines, focus) = lines(messages, area.columns, glyphs)
    if lines.count > body.rows {
      (lines, focus) = self.lines(messages, area.columns, glyphs, isTight: true)
    }
    let top = Viewport.centred(focus, of: lines.count, rows: body.rows)
    for (offset, line) in lines[top..<min(lines.count, top + body.rows)].enumerated() {
      let strip = Rect(
        column: body.column, row: body.row + offset, columns: body.columns, rows: 1)
      switch line {
      case .row(let index, let mark):
        drawRow(index, fields, isFocused, into: &frame, in: strip, glyphs: glyphs)
        frame.put(mark, at: Point(column: strip.column + 1, row: strip.row), clip: strip)
      case .message(let text):
        let start = Point(column: strip.column + Self.margin, row: strip.row)
        frame.put(text, at: start, clip: strip)
      case .more(let number):
        drawNumber(number, .disabled, into: &frame, in: strip)
        let start = Point(column: strip.column + Self.margin, row: strip.row)
        frame.put(String(glyphs.ellipsis), at: start, role: .disabled, clip: strip)
      }
    }
  }

  private func lines(
    _ messages: [Int: StyledText], _ columns: Int, _ glyphs: Glyphs, isTight: Bool = false
  ) -> (lines: [Line], focus: Range<Int>) {
    var lines: [Line] = []
    var focus = 0..<0
    for index in rows.indices {
      let first = lines.count
      let message = messages[index].flatMap { $0.isEmpty ? nil : $0 }
      let isFolded = isTight && index != row
      lines.append(.row(index, mark: isFolded ? mark(for: message, glyphs) : StyledText()))
      if let message, !isFolded {
        let wrapped = LineWrap.lines(of: message, width: max(8, columns - Self.margin - 2))
        for (number, line) in wrapped.enumerated() {
          lines.append(.message(lead(of: message, isFirst: number == 0, glyphs) + line))
        }
      }
      if index == row { focus = first..<lines.count }
    }
    if rows.count < maximumRows { lines.append(.more(rows.count + 1)) }
    return (lines, focus)
  }

  /// A message that refuses bears its mark, as colour alone would tell it from an advice.
  private func lead(of message: StyledText, isFirst: Bool, _ glyphs: Glyphs) -> StyledText {
    guard isFirst else { return StyledText("  ") }
    let mark = mark(for: message, glyphs)
    return (mark.isEmpty ? StyledText(String(glyphs.branch), .rule) : mark) + StyledText(" ")
  }

  private func mark(for message: StyledText?, _ glyphs: Glyphs) -> StyledText {
    switch message?.runs.first?.role {
    case .error?: StyledText(String(glyphs.failure), .error)
    case .warning?: StyledText(String(glyphs.warning), .warning)
    default: StyledText()
    }
  }

  private func drawRow(
    _ index: Int, _ fields: [Rect], _ isFocused: Bool, into frame: inout Frame, in strip: Rect,
    glyphs: Glyphs
  ) {
    let isHere = isFocused && index == row
    if isHere {
      let start = Point(column: strip.column, row: strip.row)
      frame.put(String(glyphs.cursor), at: start, role: .accent, clip: strip)
    }
    drawNumber(index + 1, isHere ? .accent : .secondary, into: &frame, in: strip)
    // Beside typed text an example would pass for an answer.
    let isBlank = rows[index].allSatisfy(\.buffer.isEmpty)
    for (number, field) in fields.enumerated() {
      let area = Rect(column: field.column, row: strip.row, columns: field.columns, rows: 1)
        .intersection(strip)
      let hasFocus = isHere && number == column
      var content = rows[index][number]
      if !isBlank { content.placeholder = "" }
      content.draw(
        into: &frame, in: area, isFocused: hasFocus, role: hasFocus ? .field : .text,
        glyphs: glyphs)
    }
  }

  private func drawNumber(_ number: Int, _ role: Role, into frame: inout Frame, in strip: Rect) {
    let text = String(number)
    let column = strip.column + Self.margin - 1 - text.count
    frame.put(text, at: Point(column: column, row: strip.row), role: role, clip: strip)
  }

  /// Where the fields stand; shares decide the widths, and the last field takes what is left.
  private func fieldColumns(_ area: Rect) -> [Rect] {
    let room = max(0, area.columns - Self.margin - Self.gap * (columns.count - 1))
    let shares = columns.reduce(0) { $0 + $1.share }
    var fields: [Rect] = []
    var start = area.column + Self.margin
    var left = room
    for (index, column) in columns.enumerated() {
      let isLast = index == columns.count - 1
      let width = isLast ? left : min(left, room * column.share / shares)
      fields.append(Rect(column: start, row: area.row, columns: width, rows: 1))
      start += width + Self.gap
      left -= width
    }
    return fields
  }
}
