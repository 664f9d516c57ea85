import TerminalCanvas

/// What stands on a screen that is too small to work on.
enum TooSmall {
  static func draw(into frame: inout Frame) {
    let smallest = ScreenLayout.smallest
    let text = "The wizard needs \(smallest.columns)x\(smallest.rows)"
    let column = max(0, (frame.size.columns - text.columnWidth) / 2)
    frame.put(
      text, at: Point(column: column, row: frame.size.rows / 2), role: .text, clip: frame.bounds)
  }
}
