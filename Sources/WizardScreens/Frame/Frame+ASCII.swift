import TerminalCanvas

extension Frame {
  /// The frame with ASCII characters only, each thing in its columns.
  ///
  /// Marks and rules come in ASCII from `Glyphs.ascii` already; this is for names and sentences,
  /// which may hold anything.
  var inASCII: Frame {
    var frame = self
    for row in 0..<size.rows {
      for (column, cell) in cells(ofRow: row).enumerated() {
        guard !cell.isContinuation, !cell.character.isASCII else { continue }
        let point = Point(column: column, row: row)
        let isWide = self[Point(column: column + 1, row: row)]?.isContinuation == true
        let text = Self.substitutes[cell.character] ?? (isWide ? "??" : "?")
        frame.put(text, at: point, role: cell.role, clip: bounds)
      }
    }
    return frame
  }

  private static let substitutes: [Character: String] = ["·": "-", "…": "~", "–": "-", "—": "-"]
}
