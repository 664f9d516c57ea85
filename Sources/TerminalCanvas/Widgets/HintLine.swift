/// The line that says which keys do what; drops the least important items when it is narrow.
public struct HintLine: Hashable, Sendable {
  /// One key and what it does.
  public struct Item: Hashable, Sendable {
    /// The key's name.
    public var key: String
    /// What it does, in a word or two.
    public var label: String
    /// The lower, the sooner it is dropped.
    public var priority: Int
    /// Whether it is never dropped.
    public var isAlways: Bool

    /// Creates an item.
    public init(_ key: String, _ label: String, priority: Int = 0, always: Bool = false) {
      self.key = key
      self.label = label
      self.priority = priority
      isAlways = always
    }

    var columns: Int { key.columnWidth + (label.isEmpty ? 0 : 1 + label.columnWidth) }
  }

  /// The items, in the order in which they are shown.
  public var items: [Item]

  /// Creates a line.
  public init(_ items: [Item]) { self.items = items }

  /// The blanks between items.
  private static let gap = 2

  /// The items that fit: of the droppable ones, those with the lowest priority go first, and of
  /// equals the last.
  public func items(fitting columns: Int) -> [Item] {
    var shown = items
    while width(of: shown) > columns {
      guard
        let dropped = shown.indices.filter({ !shown[$0].isAlways })
          .min(by: { (shown[$0].priority, -$0) < (shown[$1].priority, -$1) })
      else { break }
      shown.remove(at: dropped)
    }
    return shown
  }

  /// Draws the items on the first row of `rect`.
  public func draw(into frame: inout Frame, in rect: Rect) {
    let line = Rect(
      column: rect.column, row: rect.row, columns: rect.columns, rows: min(1, rect.rows))
    frame.fill(line, role: .bar)
    var text = StyledText()
    for item in items(fitting: line.columns) {
      if !text.isEmpty { text.append(String(repeating: " ", count: Self.gap), .bar) }
      text.append(item.key, .key)
      if !item.label.isEmpty { text.append(" " + item.label, .bar) }
    }
    frame.put(text, at: Point(column: line.column, row: line.row), clip: line)
  }

  private func width(of items: [Item]) -> Int {
    items.reduce(0) { $0 + $1.columns } + Self.gap * max(0, items.count - 1)
  }
}
