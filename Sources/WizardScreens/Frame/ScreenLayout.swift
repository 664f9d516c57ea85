package import TerminalCanvas

/// Where the parts of the screen stand at a given size.
package struct ScreenLayout: Hashable {
  /// The smallest size that the wizard works at.
  package static let smallest = Size(columns: 60, rows: 16)
  /// From so many columns the rail is shown.
  package static let railFrom = 80
  /// From so many columns the preview stands beside the content.
  static let previewFrom = 110
  /// A wider preview takes room that the content needs more.
  static let widestPreview = 56
  /// Lines longer than this are hard to read; the content grows no wider.
  static let widestContent = 84

  let header: Rect
  /// The list of steps with its rule; empty on narrow screens.
  let rail: Rect
  /// Question, explanation and body of the step.
  let content: Rect
  /// What the answers lead to, with its rule; empty where there is no room beside the content.
  let preview: Rect
  /// A lasting notice above the hints; empty where there is none.
  let notice: Rect
  let hints: Rect

  /// Whether the size is large enough to work at.
  package static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  init(_ size: Size, noticeRows: Int = 0, hasRail: Bool = true, hasPreview: Bool = false) {
    header = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    hints = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
    notice = Rect(
      column: 0, row: size.rows - 1 - noticeRows, columns: size.columns, rows: noticeRows)
    let body = Rect(
      column: 0, row: 1, columns: size.columns, rows: size.rows - 2 - notice.rows)
    let railColumns = hasRail && size.columns >= Self.railFrom ? Rail.columns : 0
    rail = Rect(column: 0, row: body.row, columns: railColumns, rows: body.rows)
    let left = railColumns + 1
    // What is left of the wizard without the preview is as wide as on a screen of 80 columns or more.
    let previewColumns =
      hasPreview && size.columns >= Self.previewFrom
      ? min(size.columns - Self.railFrom, Self.widestPreview) : 0
    content = Rect(
      column: left, row: body.row,
      columns: min(size.columns - left - 1 - previewColumns, Self.widestContent), rows: body.rows)
    preview = Rect(
      column: content.endColumn + 1, row: body.row, columns: previewColumns, rows: body.rows)
  }
}
