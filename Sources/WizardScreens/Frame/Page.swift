import RecommenderCore
import TerminalCanvas

/// The part of a frame that a step draws into, filled from top to bottom.
struct Page {
  /// The frame that is being drawn.
  var frame: Frame
  /// Where the step may draw.
  let area: Rect
  let surroundings: Surroundings
  /// The row that is written next.
  private(set) var row: Int

  var glyphs: Glyphs { surroundings.glyphs }

  init(frame: Frame, area: Rect, surroundings: Surroundings) {
    self.frame = frame
    self.area = area
    self.surroundings = surroundings
    row = area.row
  }

  /// What is left below the rows written so far.
  var rest: Rect {
    Rect(column: area.column, row: row, columns: area.columns, rows: area.endRow - row)
  }

  /// Takes rows from the top of what is left.
  mutating func take(_ rows: Int) -> Rect {
    let part = Rect(
      column: area.column, row: row, columns: area.columns, rows: min(max(0, rows), rest.rows))
    row += part.rows
    return part
  }

  /// Takes what is left but for some rows at the bottom.
  mutating func takeAll(but rows: Int) -> Rect { take(rest.rows - rows) }

  mutating func skip(_ rows: Int = 1) { _ = take(rows) }

  /// Writes one line, cut where it is too long.
  mutating func line(_ text: StyledText) {
    let part = take(1)
    let cut = Ellipsis.cut(text, to: part.columns, mark: glyphs.ellipsis)
    frame.put(cut, at: Point(column: part.column, row: part.row), clip: part)
  }

  /// Writes wrapped lines.
  mutating func paragraph(_ text: String, _ role: Role = .text) {
    for line in LineWrap.lines(of: text, width: area.columns) { self.line(StyledText(line, role)) }
  }

  /// How many rows a paragraph takes.
  func height(of text: String) -> Int {
    LineWrap.lines(of: text, width: area.columns).count
  }

  /// Writes a finding: its mark, what is wrong and what is allowed, then what to do.
  mutating func finding(_ finding: Finding) {
    for line in FindingLines.lines(finding, width: area.columns, glyphs: glyphs) { self.line(line) }
  }
}

extension Page {
  /// Writes findings one below the other, with a blank row before them.
  mutating func findings(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    skip()
    for finding in findings { self.finding(finding) }
  }
}
