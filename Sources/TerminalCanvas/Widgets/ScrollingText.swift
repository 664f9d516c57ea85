/// A longer text that is wrapped and scrolled.
///
/// Call `layout(_:)` with the size it is drawn in, so that paging knows the height.
public struct ScrollingText: Hashable, Sendable {
  /// The paragraphs; an empty one is a blank line.
  public var paragraphs: [StyledText]
  /// The line at the top.
  public private(set) var top = 0
  private var size = Size(columns: 80, rows: 10)

  /// Creates a text that is seen from its beginning.
  public init(_ paragraphs: [StyledText] = []) { self.paragraphs = paragraphs }

  /// Creates a plain text; line breaks begin new paragraphs.
  public init(_ text: String) {
    paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { StyledText(String($0)) }
  }

  /// How many lines the text has at a width, when all are seen.
  public func lineCount(columns: Int) -> Int { lines(columns: columns).count }

  /// Tells the size that the text is drawn in.
  public mutating func layout(_ size: Size) {
    self.size = Size(columns: max(1, size.columns), rows: max(1, size.rows))
    top = min(top, lastTop)
  }

  /// Arrows, paging, Home and End scroll.
  public mutating func handle(_ key: Key) -> Outcome {
    let page = max(1, size.rows - 1)
    let target: Int
    switch key {
    case .up: target = top - 1
    case .down: target = top + 1
    case .pageUp: target = top - page
    case .pageDown: target = top + page
    case .home: target = 0
    case .end: target = lastTop
    default: return .ignored
    }
    let bounded = max(0, min(target, lastTop))
    guard bounded != top else { return .refused }
    top = bounded
    return .moved
  }

  /// Scrolls so that a paragraph stands at the top, or as near to it as the end of the text allows.
  public mutating func scroll(toParagraph index: Int) {
    let isCut = lines(in: size).isCut && size.columns > 2
    let before = ScrollingText(Array(paragraphs.prefix(max(0, index))))
    top = min(before.lineCount(columns: isCut ? size.columns - 2 : size.columns), lastTop)
  }

  /// Draws the text; when not all of it is seen, a mark at the right edge shows where one is.
  public func draw(into frame: inout Frame, in rect: Rect, glyphs: Glyphs = .unicode) {
    let area = rect.intersection(frame.bounds)
    guard area.columns > 0, area.rows > 0 else { return }
    frame.fill(area)
    let (lines, isCut) = lines(in: Size(columns: area.columns, rows: area.rows))
    let top = max(0, min(top, lines.count - area.rows))
    for (offset, line) in lines[top..<min(lines.count, top + area.rows)].enumerated() {
      frame.put(line, at: Point(column: area.column, row: area.row + offset), clip: area)
    }
    guard isCut, area.columns > 2 else { return }
    let edge = Rect(column: area.endColumn - 1, row: area.row, columns: 1, rows: area.rows)
    frame.verticalRule(edge, glyphs: glyphs)
    let length = max(1, area.rows * area.rows / lines.count)
    let place = top * (area.rows - length) / max(1, lines.count - area.rows)
    let thumb = Rect(column: edge.column, row: area.row + place, columns: 1, rows: length)
    frame.fill(thumb.intersection(edge), with: glyphs.thumb, role: .accent)
  }

  private var lastTop: Int { max(0, lines(in: size).lines.count - size.rows) }

  /// The lines in a size; when they are more than its rows, two columns are left for the mark.
  private func lines(in size: Size) -> (lines: [StyledText], isCut: Bool) {
    let whole = lines(columns: size.columns)
    if whole.count <= size.rows { return (whole, false) }
    return size.columns > 2 ? (lines(columns: size.columns - 2), true) : (whole, true)
  }

  private func lines(columns: Int) -> [StyledText] {
    paragraphs.flatMap { LineWrap.lines(of: $0, width: columns) }
  }
}
