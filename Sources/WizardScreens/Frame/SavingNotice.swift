import RecommenderCore
import TerminalCanvas

/// The lasting notice that what has been said is not on disk, why, and what happens next.
enum SavingNotice {
  /// More rows would leave too few for the question on a small screen.
  private static let mostRows = 3

  /// The lines of the notice; none where all is well.
  static func lines(_ surroundings: Surroundings, width: Int) -> [StyledText] {
    guard let reason = surroundings.saving.failure else { return [] }
    let mark = " \(surroundings.glyphs.failure) "
    let indent = mark.columnWidth
    func wrap(_ text: String) -> [String] {
      LineWrap.lines(of: text, width: max(1, width - indent - 1))
    }
    let words = SavingTexts.notSaved(reason)
    // What happens next is left out where the reason needs the room.
    var wrapped = wrap("\(words) \(SavingTexts.consolation)")
    if wrapped.count > mostRows { wrapped = wrap(words) }
    // The last line that there is room for takes the rest, so that a mark tells of what is cut.
    let shown =
      wrapped.prefix(mostRows - 1)
      + (wrapped.count < mostRows ? [] : [wrapped.dropFirst(mostRows - 1).joined(separator: " ")])
    return shown.enumerated().map { index, line in
      let start = index == 0 ? mark : String(repeating: " ", count: indent)
      return Ellipsis.cut(
        StyledText(start + line, .error), to: width, mark: surroundings.glyphs.ellipsis)
    }
  }

  static func draw(_ lines: [StyledText], into frame: inout Frame, in rect: Rect) {
    for (row, line) in lines.enumerated() {
      frame.put(line, at: Point(column: rect.column, row: rect.row + row), clip: rect)
    }
  }
}
