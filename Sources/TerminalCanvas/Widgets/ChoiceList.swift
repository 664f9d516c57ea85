/// A few choices of which one is taken, each with what it means.
public struct ChoiceList: Hashable, Sendable {
  /// One choice.
  public struct Row: Hashable, Sendable {
    /// What is chosen.
    public var title: String
    /// What that means.
    public var explanation: String
    /// Why it cannot be chosen now, shown instead of the explanation; nil when it can.
    public var disabledReason: String?
    /// One column that stands where else the mark says whether the choice is taken; nil for that
    /// one.
    public var mark: StyledText?

    /// Creates a choice.
    public init(_ title: String, explanation: String = "", disabledReason: String? = nil) {
      self.title = title
      self.explanation = explanation
      self.disabledReason = disabledReason
    }
  }

  /// The choices, in order.
  public var rows: [Row] {
    didSet {
      cursor = max(0, min(cursor, rows.count - 1))
      if let chosen, !rows.indices.contains(chosen) { self.chosen = nil }
    }
  }
  /// Which one is taken.
  public private(set) var chosen: Int?
  /// Which one the attention is on.
  public private(set) var cursor = 0

  /// Creates a list; the cursor stands on what is taken.
  public init(_ rows: [Row], chosen: Int? = nil) {
    self.rows = rows
    choose(chosen)
  }

  /// Takes a choice and puts the cursor on it; nil takes none.
  public mutating func choose(_ index: Int?) {
    guard let index else {
      chosen = nil
      return
    }
    guard rows.indices.contains(index) else { return }
    chosen = index
    cursor = index
  }

  /// Arrows, paging, Home and End move; space and digits take a choice, Enter also accepts it.
  ///
  /// A choice that cannot be taken now refuses.
  public mutating func handle(_ key: Key) -> Outcome {
    if let outcome = ListCursor.move(&cursor, by: key, count: rows.count) { return outcome }
    switch key {
    case .enter: return take(cursor) == .refused ? .refused : .accepted
    case .character(" "): return take(cursor)
    case .character(let digit):
      guard digit.isASCII, let number = digit.wholeNumberValue, number > 0 else { return .ignored }
      return take(number - 1)
    default: return .ignored
    }
  }

  private mutating func take(_ index: Int) -> Outcome {
    guard rows.indices.contains(index) else { return .refused }
    cursor = index
    guard rows[index].disabledReason == nil else { return .refused }
    guard chosen != index else { return .moved }
    chosen = index
    return .changed
  }
}

extension ChoiceList {
  /// The least width in which an explanation stands beside its choice.
  private static let leastExplanation = 24

  /// Draws the list; explanations stand beside the choices, or below them when it is narrow.
  ///
  /// With the focus the hardware cursor stands on the mark of the row.
  public func draw(
    into frame: inout Frame, in rect: Rect, isFocused: Bool = true, glyphs: Glyphs = .unicode
  ) {
    let area = rect.intersection(frame.bounds)
    guard area.columns > 0, area.rows > 0 else { return }
    let stack = stack(columns: area.columns, isFocused: isFocused, glyphs: glyphs)
    if let row = stack.draw(into: &frame, in: area, glyphs: glyphs), isFocused, !rows.isEmpty {
      frame.setCursor(Point(column: area.column + 2, row: row), clip: area)
    }
  }

  /// How many lines the list has at a width, when all are seen.
  public func lineCount(columns: Int) -> Int {
    stack(columns: columns, isFocused: false, glyphs: .unicode).lines.count
  }

  private func stack(columns: Int, isFocused: Bool, glyphs: Glyphs) -> LineStack {
    var stack = LineStack()
    let titles = rows.map(\.title.columnWidth).max() ?? 0
    let column = 4 + titles + 3
    let isBeside = columns - column >= Self.leastExplanation
    for index in rows.indices {
      let first = stack.lines.count
      let head = head(index, titles, isFocused, glyphs)
      let indent = isBeside ? column : 6
      let explanation = rows[index].disabledReason ?? rows[index].explanation
      let role: Role = rows[index].disabledReason == nil ? .secondary : .disabled
      var lines = LineWrap.lines(of: explanation, width: max(8, columns - indent))
      if isBeside {
        stack.add(head + "   " + StyledText(lines.removeFirst(), role))
      } else {
        stack.add(head)
      }
      for line in lines where !line.isEmpty {
        stack.add(StyledText(String(repeating: " ", count: indent)) + StyledText(line, role))
      }
      if index == cursor { stack.focus = first..<stack.lines.count }
    }
    return stack
  }

  private func head(_ index: Int, _ titles: Int, _ isFocused: Bool, _ glyphs: Glyphs) -> StyledText
  {
    let isHere = index == cursor && isFocused
    let isEnabled = rows[index].disabledReason == nil
    let isChosen = index == chosen
    let mark =
      rows[index].mark
      ?? StyledText(
        String(isChosen ? glyphs.chosen : glyphs.unchosen),
        isEnabled ? (isChosen ? .accent : .secondary) : .disabled)
    var text = StyledText(isHere ? "\(glyphs.cursor) " : "  ", isHere ? .accent : .text)
    text = text + mark
    text.append(" ", mark.runs.last?.role ?? .text)
    text.append(
      rows[index].title.padded(to: titles),
      isHere ? .selection : isEnabled ? .text : .disabled)
    return text
  }
}
