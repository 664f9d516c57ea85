/// A list to choose one of many from: a filter line with the focus, and the best matches below.
///
/// Call `layout(_:)` with the size it is drawn in, so that paging and scrolling know the height.
public struct FilterList: Hashable, Sendable {
  /// What the cursor stands on.
  public enum Choice: Hashable, Sendable {
    /// A row, by its index in `rows`.
    case row(Int)
    /// The last row, which takes what was typed.
    case typed
  }

  /// The filter line.
  public private(set) var field: TextField
  /// All rows, in the order in which they were added.
  public private(set) var rows: [FilterRow] = []
  /// What the last row says that takes what was typed; nil when there is no such row.
  public var typedRow: StyledText? {
    didSet { if typedRow == nil { cursor = min(cursor, max(0, ranking.count - 1)) } }
  }
  /// Shown instead of rows when there are none and the typed row is missing too.
  public var emptyText = ""
  /// Stands before the counter, such as a mark that turns while more rows are on their way.
  public var counterMark = ""

  private var ranking = FilterRanking()
  private var cursor = 0
  var viewport = Viewport()
  var widths = FilterWidths()

  /// Creates a list.
  public init(_ rows: [FilterRow] = [], placeholder: String = "") {
    field = TextField(placeholder: placeholder)
    append(rows)
  }

  /// What was typed.
  public var query: String { field.text }
  /// How many rows match.
  public var matchCount: Int { ranking.count }
  /// The indices of the rows that match, best first.
  public var matches: [Int] { (0..<ranking.count).map { ranking[$0] } }

  /// What the cursor stands on; nil when there is nothing.
  public var choice: Choice? {
    if cursor < ranking.count { return .row(ranking[cursor]) }
    return typedRow == nil ? nil : .typed
  }

  /// The row that the cursor stands on; nil on the last row and when there is none.
  public var focusedRow: FilterRow? {
    guard case .row(let index) = choice else { return nil }
    return rows[index]
  }

  /// Adds rows while they arrive; what was typed stays, and the cursor stays on its row.
  ///
  /// Where nothing matched so far, it goes to the best match: it stood on the last row for want of
  /// any other.
  public mutating func append(_ newRows: [FilterRow]) {
    guard !newRows.isEmpty else { return }
    let before = choice
    let hadMatches = ranking.count > 0
    rows += newRows
    widths.include(newRows)
    ranking.append(newRows.map(\.title))
    switch before {
    case .row(let index): cursor = ranking.rank(of: index) ?? 0
    case .typed: cursor = hadMatches ? ranking.count : 0
    case nil: break
    }
  }

  /// Replaces what was typed and ranks anew; the cursor goes to the best match.
  public mutating func setQuery(_ query: String) {
    field.text = query
    rank()
  }

  /// Puts the cursor on a row, if it matches.
  public mutating func focus(row index: Int) {
    if let rank = ranking.rank(of: index) { cursor = rank }
  }

  /// Tells the size that the list is drawn in.
  public mutating func layout(_ size: Size) {
    viewport = viewport.showing(cursor, of: lineCount, rows: size.rows - 1)
  }

  /// Arrows, paging, Home and End move in the list, Enter accepts, all else edits the filter line.
  ///
  /// A row that cannot be chosen refuses Enter.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .up: return move(to: cursor - 1)
    case .down: return move(to: cursor + 1)
    case .pageUp: return move(to: cursor - max(1, viewport.rows - 1))
    case .pageDown: return move(to: cursor + max(1, viewport.rows - 1))
    case .home: return move(to: 0)
    case .end: return move(to: lineCount - 1)
    case .enter:
      guard choice != nil, focusedRow?.isEnabled != false else { return .refused }
      return .accepted
    default:
      let outcome = field.handle(key)
      if outcome == .changed { rank() }
      return outcome
    }
  }

  /// How many lines there are below the filter line.
  var lineCount: Int { ranking.count + (typedRow == nil ? 0 : 1) }
  /// The line that the cursor stands on.
  var cursorLine: Int { cursor }
  /// The row at a line; nil for the last row, which takes what was typed.
  func row(atLine line: Int) -> Int? { line < ranking.count ? ranking[line] : nil }
  /// The places of a row's title that match.
  func places(inRow index: Int) -> Set<Int> { ranking.places(in: index) }

  private mutating func move(to line: Int) -> Outcome {
    let line = max(0, min(line, lineCount - 1))
    guard line != cursor else { return .refused }
    cursor = line
    viewport = viewport.showing(cursor, of: lineCount, rows: viewport.rows)
    return .moved
  }

  private mutating func rank() {
    ranking.setQuery(field.text)
    cursor = 0
    viewport.top = 0
  }
}
