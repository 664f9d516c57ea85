import TerminalCanvas

/// The lasting notice that what has been said is not on disk, and why.
enum SavingNotice {
  static func draw(_ surroundings: Surroundings, into frame: inout Frame, in rect: Rect) {
    guard let reason = surroundings.saving.failure else { return }
    let text = StyledText(" \(surroundings.glyphs.failure) Not saved. \(reason)", .error)
    frame.put(
      Ellipsis.cut(text, to: rect.columns, mark: surroundings.glyphs.ellipsis),
      at: Point(column: rect.column, row: rect.row), clip: rect)
  }
}
