import RecommenderCore
import TerminalCanvas

/// F3: the preview in a box, one part at a time.
///
/// It holds no lines, so that it always shows the answers as they stand.
struct PreviewPanel: Hashable, Sendable {
  private let opening: Answers
  private var part = PreviewPart.configuration
  /// Knows how far the part is scrolled.
  private var scroll = ScrollingText()

  static let bindings: [Binding] = [
    Binding([.left, .right], .nextField, shown: "←→", label: "other part", priority: 85),
    Binding([.up, .down], .move, shown: "↑↓", label: "scroll", priority: 80),
    DialogBindings.close,
  ]

  /// Creates the box, open at the configuration.
  init(since opening: Answers) { self.opening = opening }

  /// Goes to another part, or scrolls.
  ///
  /// - Returns: whether the key closes the box.
  mutating func closes(on key: Key, _ state: WizardState, size: Size) -> Bool {
    switch key {
    case .escape, .enter, .function(3): return true
    case .tab, .right: turn(to: part.moved(by: 1))
    case .backTab, .left: turn(to: part.moved(by: -1))
    default:
      // The marks are as wide in ASCII, so the lines are as many.
      let box = box(state, size: size, glyphs: .unicode)
      scroll = box.text
      _ = scroll.handle(key)
    }
    return false
  }

  func draw(into frame: inout Frame, state: WizardState, glyphs: Glyphs) {
    let box = box(state, size: frame.size, glyphs: glyphs)
    Panel(title: PreviewTexts.title, text: ScrollingText(), footer: "Esc closes")
      .draw(into: &frame, in: box.rect, glyphs: glyphs)
    frame.put(
      Ellipsis.cut(tabs(glyphs), to: box.tabs.columns, mark: glyphs.ellipsis),
      at: Point(column: box.tabs.column, row: box.tabs.row), clip: box.tabs)
    box.text.draw(into: &frame, in: box.inside, glyphs: glyphs)
  }

  private mutating func turn(to other: PreviewPart) {
    part = other
    scroll = ScrollingText()
  }

  /// The words for the parts; a mark stands before the one that is shown.
  private func tabs(_ glyphs: Glyphs) -> StyledText {
    PreviewPart.allCases.reduce(into: StyledText()) { line, other in
      if !line.isEmpty { line.append("  ") }
      let isShown = other == part
      line.append("\(isShown ? glyphs.cursor : " ") ", .accent)
      line.append(other.word, isShown ? .accent : .secondary)
    }
  }

  /// Where everything stands, and the part as it is scrolled.
  private struct Box {
    let rect: Rect
    let tabs: Rect
    let inside: Rect
    let text: ScrollingText
  }

  /// Wide enough for an ARN on one line.
  private static let widest = 88
  /// The border, the words for the parts and the blank row below them.
  private static let rowsAround = 4

  /// The box is as high as the longest part needs, so that it stays where it is from part to part.
  private func box(_ state: WizardState, size: Size, glyphs: Glyphs) -> Box {
    let columns = min(size.columns, Self.widest)
    // Two columns are left for the mark beside a text that is cut.
    let preview = PreviewText(
      state.answers, since: opening, width: columns - 6, glyphs: glyphs)
    let longest = PreviewPart.allCases.map { preview.lines(of: $0).count }.max() ?? 0
    let rows = min(size.rows - 2, longest + Self.rowsAround)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: 1 + (size.rows - 2 - rows) / 2,
      columns: columns, rows: rows)
    let tabs = Rect(column: rect.column + 2, row: rect.row + 1, columns: columns - 4, rows: 1)
    let inside = Rect(
      column: tabs.column, row: tabs.row + 2, columns: tabs.columns,
      rows: rows - Self.rowsAround)
    var text = scroll
    text.paragraphs = preview.lines(of: part)
    text.layout(Size(columns: inside.columns, rows: inside.rows))
    return Box(rect: rect, tabs: tabs, inside: inside, text: text)
  }
}
