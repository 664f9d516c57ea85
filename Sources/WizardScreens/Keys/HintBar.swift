import RecommenderCore
import TerminalCanvas

/// The last line: which keys do what here, or a word about the last key.
enum HintBar {
  static func draw(
    _ bindings: [Binding], notice: String?, into frame: inout Frame, in rect: Rect, glyphs: Glyphs
  ) {
    if let notice {
      frame.fill(rect, role: .bar)
      frame.put(
        Ellipsis.cut(" \(notice)", to: rect.columns - 1, mark: glyphs.ellipsis),
        at: Point(column: rect.column, row: rect.row), role: .hint, clip: rect)
      return
    }
    var told: Set<Action> = []
    let items = bindings.filter { !$0.label.isEmpty && told.insert($0.action).inserted }
      .map { binding in
        HintLine.Item(
          glyphs.keyName(binding.shown), binding.label, priority: binding.priority,
          always: binding.isPermanent)
      }
    frame.fill(rect, role: .bar)
    let inside = Rect(
      column: rect.column + 1, row: rect.row, columns: rect.columns - 2, rows: rect.rows)
    HintLine(items).draw(into: &frame, in: inside)
  }
}
