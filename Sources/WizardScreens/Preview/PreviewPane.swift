import TerminalCanvas

/// The preview beside the content, on wide screens: all parts, one below the other.
enum PreviewPane {
  /// Draws the parts; where one is cut, its last row says how to see the rest.
  static func draw(
    _ preview: PreviewText, into frame: inout Frame, in rect: Rect, glyphs: Glyphs
  ) {
    frame.verticalRule(
      Rect(column: rect.column, row: rect.row, columns: 1, rows: rect.rows), glyphs: glyphs)
    let inside = inside(rect)
    for (index, line) in lines(preview, rows: inside.rows).enumerated() {
      frame.put(
        Ellipsis.cut(line, to: inside.columns, mark: glyphs.ellipsis),
        at: Point(column: inside.column, row: inside.row + index), clip: inside)
    }
  }

  /// Where lines stand: right of the rule and a blank.
  static func inside(_ rect: Rect) -> Rect {
    Rect(
      column: rect.column + 2, row: rect.row, columns: max(0, rect.columns - 3), rows: rect.rows)
  }

  /// The parts with their titles and a blank row between each two, in no more rows than there are.
  static func lines(_ preview: PreviewText, rows: Int) -> [StyledText] {
    let parts = PreviewPart.allCases.map { part in
      [StyledText(part.title, .heading)] + preview.lines(of: part)
    }
    let shares = shares(of: rows - (parts.count - 1), for: parts.map(\.count))
    let shown = zip(parts, shares).map { part, share in
      part.count <= share ? part : part.prefix(share - 1) + [more]
    }
    return Array(shown.joined(separator: [StyledText()]))
  }

  /// How many rows each part gets: what it needs where that is no more than its fair share, and
  /// else an equal share of what the smaller ones leave; always one at least.
  static func shares(of rows: Int, for needs: [Int]) -> [Int] {
    var shares = needs
    var left = rows
    let fromSmallest = needs.indices.sorted { needs[$0] < needs[$1] }
    for (place, index) in fromSmallest.enumerated() {
      let fair = left / (needs.count - place)
      shares[index] = max(1, min(needs[index], fair))
      left -= shares[index]
    }
    return shares
  }

  private static let more = StyledText("  F3 shows all", .secondary)
}
