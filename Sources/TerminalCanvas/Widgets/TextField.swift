/// A field for one line of text; what does not fit scrolls sideways.
public struct TextField: Hashable, Sendable {
  /// The text and its cursor.
  public var buffer: EditBuffer
  /// Shown quietly while there is no text.
  public var placeholder: String

  /// Creates a field with the cursor at the end of its text.
  public init(_ text: String = "", placeholder: String = "") {
    buffer = EditBuffer(text)
    self.placeholder = placeholder
  }

  /// The text; setting another one puts the cursor at its end.
  public var text: String {
    get { buffer.text }
    set { buffer.replace(with: newValue) }
  }

  /// Edits the text; see `EditBuffer.handle`.
  public mutating func handle(_ key: Key) -> Outcome { buffer.handle(key) }

  /// Draws the field on the first row of `rect`; with the focus the hardware cursor stands in it.
  ///
  /// A mark at an edge says that text goes on there.
  public func draw(
    into frame: inout Frame, in rect: Rect, isFocused: Bool = true, role: Role = .field,
    glyphs: Glyphs = .unicode
  ) {
    let area = Rect(
      column: rect.column, row: rect.row, columns: rect.columns, rows: min(1, rect.rows))
    guard area.columns > 0, area.rows > 0 else { return }
    frame.fill(area, role: role)
    if buffer.isEmpty {
      let text = Ellipsis.cut(placeholder, to: area.columns, mark: glyphs.ellipsis)
      frame.put(text, at: Point(column: area.column, row: area.row), role: .secondary, clip: area)
    }
    let window = scrolled(columns: area.columns, isFocused: isFocused)
    frame.put(
      buffer.text, at: Point(column: area.column - window.start, row: area.row), role: role,
      clip: area)
    if window.isCutBefore { mark(area.column, area, &frame, glyphs) }
    if window.isCutAfter { mark(area.endColumn - 1, area, &frame, glyphs) }
    if isFocused {
      let column = area.column + window.cursor - window.start
      frame.setCursor(Point(column: column, row: area.row), clip: area)
    }
  }

  private func mark(_ column: Int, _ area: Rect, _ frame: inout Frame, _ glyphs: Glyphs) {
    frame.put(
      String(glyphs.ellipsis), at: Point(column: column, row: area.row), role: .secondary,
      clip: area)
  }

  /// Which columns of the text are seen.
  private struct Window {
    var start = 0
    var cursor = 0
    var isCutBefore = false
    var isCutAfter = false
  }

  /// Scrolls by half the width, so that most keys redraw little; one column is kept for the cursor
  /// behind the text and for the mark at the right.
  private func scrolled(columns: Int, isFocused: Bool) -> Window {
    var window = Window()
    let total = buffer.text.columnWidth
    window.cursor = isFocused ? buffer.textBeforeCursor.columnWidth : 0
    guard total > columns || (isFocused && total == columns) else { return window }
    let last = max(0, columns - 2)
    if window.cursor > last {
      let step = max(1, columns / 2)
      window.start = (window.cursor - last + step - 1) / step * step
      // No more blanks behind the end of the text than the cursor needs.
      window.start = min(window.start, total + 1 - columns)
      if columns < 4 { window.start = window.cursor - columns + 1 }
    }
    window.isCutBefore = columns >= 4 && window.start > 0
    window.isCutAfter = columns >= 4 && total - window.start > columns
    return window
  }
}
