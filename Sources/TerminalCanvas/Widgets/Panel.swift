/// A box that lies over the screen, with a title in its border and a text inside that scrolls.
public struct Panel: Hashable, Sendable {
  /// Stands in the border above.
  public var title: String
  /// Stands in the border below, such as which keys close the panel.
  public var footer: String
  /// The text inside.
  public var text: ScrollingText

  /// Creates a panel.
  public init(title: String, text: ScrollingText, footer: String = "") {
    self.title = title
    self.text = text
    self.footer = footer
  }

  /// The blanks between border and text, both sides.
  private static let margin = 2

  /// A rectangle in the middle of `bounds`, as high as the text needs and `columns` wide at most.
  public func rect(in bounds: Rect, columns: Int = 72) -> Rect {
    let width = min(columns, bounds.columns)
    let lines = text.lineCount(columns: max(1, width - 2 * Self.margin))
    let height = min(lines + 2, bounds.rows)
    return Rect(
      column: bounds.column + (bounds.columns - width) / 2,
      row: bounds.row + (bounds.rows - height) / 2, columns: width, rows: height)
  }

  /// Tells the size of the whole box.
  public mutating func layout(_ size: Size) {
    text.layout(Size(columns: size.columns - 2 * Self.margin, rows: size.rows - 2))
  }

  /// Scrolls the text; Enter accepts.
  public mutating func handle(_ key: Key) -> Outcome {
    key == .enter ? .accepted : text.handle(key)
  }

  /// Draws the box over what is there; the hardware cursor is hidden.
  public func draw(into frame: inout Frame, in rect: Rect, glyphs: Glyphs = .unicode) {
    let area = rect.intersection(frame.bounds)
    guard area.columns > 0, area.rows > 0 else { return }
    frame.cursor = nil
    frame.fill(area)
    drawBorder(into: &frame, in: area, glyphs: glyphs)
    let inside = Rect(
      column: area.column + Self.margin, row: area.row + 1,
      columns: area.columns - 2 * Self.margin, rows: area.rows - 2)
    text.draw(into: &frame, in: inside, glyphs: glyphs)
  }

  private func drawBorder(into frame: inout Frame, in area: Rect, glyphs: Glyphs) {
    let right = area.endColumn - 1
    let bottom = area.endRow - 1
    for row in [area.row, bottom] {
      let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1)
      frame.horizontalRule(line, glyphs: glyphs)
    }
    for column in [area.column, right] {
      let line = Rect(column: column, row: area.row, columns: 1, rows: area.rows)
      frame.verticalRule(line, glyphs: glyphs)
    }
    let corners = [
      Point(column: area.column, row: area.row), Point(column: right, row: area.row),
      Point(column: area.column, row: bottom), Point(column: right, row: bottom),
    ]
    for (corner, place) in zip(glyphs.corners, corners) {
      frame.put(String(corner), at: place, role: .rule, clip: area)
    }
    label(title, .heading, row: area.row, &frame, area, glyphs)
    if area.rows > 1 { label(footer, .secondary, row: bottom, &frame, area, glyphs) }
  }

  private func label(
    _ text: String, _ role: Role, row: Int, _ frame: inout Frame, _ area: Rect, _ glyphs: Glyphs
  ) {
    let room = area.columns - 6
    guard !text.isEmpty, room > 0 else { return }
    let text = " " + Ellipsis.cut(text, to: room, mark: glyphs.ellipsis) + " "
    frame.put(text, at: Point(column: area.column + 2, row: row), role: role, clip: area)
  }
}
