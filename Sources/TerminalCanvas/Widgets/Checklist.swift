/// Groups of rows with marks; the row with the focus unfolds its details.
public struct Checklist: Hashable, Sendable {
  /// What a row's mark says.
  public enum Mark: Hashable, Sendable {
    case success
    case failure
    case warning
    case question
    /// Nobody has looked yet.
    case pending
    /// Being looked at; the mark turns.
    case working
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The mark before the title.
    public var mark: Mark
    /// What the row is about.
    public var title: String
    /// A short remark, lined up with those of the other rows.
    public var trailing: String
    /// What unfolds below the row when it has the focus; wrapped.
    public var details: [StyledText]

    /// Creates a row.
    public init(
      _ mark: Mark, _ title: String, trailing: String = "", details: [StyledText] = []
    ) {
      self.mark = mark
      self.title = title
      self.trailing = trailing
      self.details = details
    }
  }

  /// Rows under a heading.
  public struct Group: Hashable, Sendable {
    /// The heading; none is drawn when it is empty.
    public var title: String
    /// The rows.
    public var rows: [Row]

    /// Creates a group.
    public init(_ title: String, rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// The groups, in order; the cursor keeps its number when they change.
  public var groups: [Group] {
    didSet { cursor = max(0, min(cursor, count - 1)) }
  }
  /// Which row has the focus, counted through all groups.
  public private(set) var cursor = 0

  /// Creates a checklist with the focus on its first row.
  public init(_ groups: [Group] = []) { self.groups = groups }

  /// How many rows there are in all groups.
  public var count: Int { groups.reduce(0) { $0 + $1.rows.count } }

  /// The row with the focus; nil when there are none.
  public var focusedRow: Row? {
    let rows = groups.flatMap(\.rows)
    return rows.indices.contains(cursor) ? rows[cursor] : nil
  }

  /// Puts the focus on a row, counted through all groups.
  public mutating func focus(row: Int) { cursor = max(0, min(row, count - 1)) }

  /// Arrows, paging, Home and End move the focus; Enter accepts.
  public mutating func handle(_ key: Key) -> Outcome {
    if let outcome = ListCursor.move(&cursor, by: key, count: count) { return outcome }
    return key == .enter ? .accepted : .ignored
  }

  /// Draws the list around the focus; `spinner` is the number of the picture of turning marks.
  public func draw(
    into frame: inout Frame, in rect: Rect, isFocused: Bool = true, spinner: Int = 0,
    glyphs: Glyphs = .unicode
  ) {
    let area = rect.intersection(frame.bounds)
    guard area.columns > 0, area.rows > 0 else { return }
    var stack = LineStack()
    let trailing = groups.flatMap(\.rows).map(\.trailing.columnWidth).max() ?? 0
    let trailingColumn = area.columns - min(trailing, area.columns * 2 / 5)
    var index = 0
    for group in groups {
      if !stack.lines.isEmpty { stack.add("") }
      if !group.title.isEmpty { stack.add(StyledText(group.title, .heading)) }
      for row in group.rows {
        let first = stack.lines.count
        let isHere = index == cursor
        var line = LineStack.Line(text: head(row, isHere && isFocused, spinner, glyphs))
        line.trailing = StyledText(row.trailing, .secondary)
        line.trailingColumn = trailingColumn
        stack.lines.append(line)
        if isHere {
          for detail in row.details { addDetail(detail, area.columns, &stack) }
          stack.focus = first..<stack.lines.count
        }
        index += 1
      }
    }
    if let row = stack.draw(into: &frame, in: area, glyphs: glyphs), isFocused, count > 0 {
      frame.setCursor(Point(column: area.column + 2, row: row), clip: area)
    }
  }

  private func addDetail(_ detail: StyledText, _ columns: Int, _ stack: inout LineStack) {
    for line in LineWrap.lines(of: detail, width: max(8, columns - 6)) {
      stack.add(StyledText("      ") + line)
    }
  }

  private func head(_ row: Row, _ isHere: Bool, _ spinner: Int, _ glyphs: Glyphs) -> StyledText {
    var text = StyledText(isHere ? "\(glyphs.cursor) " : "  ", isHere ? .accent : .text)
    let (mark, role) = picture(of: row.mark, spinner, glyphs)
    text.append(String(mark), role)
    text.append(" ")
    text.append(row.title, isHere ? .selection : .text)
    return text
  }

  private func picture(of mark: Mark, _ spinner: Int, _ glyphs: Glyphs) -> (Character, Role) {
    switch mark {
    case .success: (glyphs.success, .success)
    case .failure: (glyphs.failure, .error)
    case .warning: (glyphs.warning, .warning)
    case .question: (glyphs.question, .accent)
    case .pending: (glyphs.pending, .secondary)
    case .working: (ProgressMark(number: spinner).character(glyphs), .accent)
    }
  }
}
