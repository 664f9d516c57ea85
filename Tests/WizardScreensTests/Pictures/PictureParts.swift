import TerminalCanvas

/// A frame taken apart into what a picture draws: texts, lines and backgrounds.
enum PictureParts {
  /// Neighbouring characters of one role that are drawn as one text.
  struct Run: Hashable {
    var column: Int
    var columns: Int
    var role: Role
    var text: String
    /// Whether every font for terminals has its characters, all of one width.
    var isPlain: Bool
  }

  /// A rule of one role, as long as it is unbroken.
  struct Line: Hashable {
    var area: Rect
    var role: Role
    var glyph: Character
  }

  /// Neighbouring cells of a row with the same background.
  struct Band: Hashable {
    var columns: Range<Int>
    var background: String
  }

  /// Drawn as lines, since fonts leave gaps between rows.
  private static let upright: Set<Character> = ["│", "┃"]
  private static let level: Set<Character> = ["─"]

  /// The texts of a row.
  ///
  /// Two blanks end a text, and a character beyond ASCII is one by itself: it may come from another
  /// font, and must not move its neighbours. `keepsBlanks` says in which roles blanks are seen.
  static func runs(of frame: Frame, row: Int, keepsBlanks: (Role) -> Bool) -> [Run] {
    var runs: [Run] = []
    let cells = Array(frame.cells(ofRow: row))
    for (column, cell) in cells.enumerated() where !cell.isContinuation {
      guard !upright.contains(cell.character), !level.contains(cell.character) else { continue }
      let isBlank = cell.character == " "
      if isBlank, !keepsBlanks(cell.role) { continue }
      let isWide = column + 1 < cells.count && cells[column + 1].isContinuation
      let run = Run(
        column: column, columns: isWide ? 2 : 1, role: cell.role,
        // A reader of XML need not keep other blanks.
        text: isBlank ? "\u{A0}" : String(cell.character), isPlain: cell.character.isASCII)
      if let last = runs.last, last.isPlain, run.isPlain, last.role == run.role,
        case let gap = column - last.column - last.columns, gap <= 1,
        gap == 0 || cells[column - 1].role == run.role
      {
        runs[runs.count - 1].text += String(repeating: " ", count: gap) + run.text
        runs[runs.count - 1].columns += gap + run.columns
      } else {
        runs.append(run)
      }
    }
    return runs
  }

  /// The rules of a frame, upright ones first.
  static func lines(of frame: Frame) -> [Line] {
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    return (0..<columns).flatMap { column in
      lines(upright, 0..<rows, of: frame) { Point(column: column, row: $0) }
    }
      + (0..<rows).flatMap { row in
        lines(level, 0..<columns, of: frame) { Point(column: $0, row: row) }
      }
  }

  /// The rules along one column or row, whose places `point` counts.
  private static func lines(
    _ glyphs: Set<Character>, _ places: Range<Int>, of frame: Frame, _ point: (Int) -> Point
  ) -> [Line] {
    var lines: [Line] = []
    var previous: Cell?
    for place in places.map(point) {
      let cell = frame[place]
      defer { previous = cell }
      guard let cell, glyphs.contains(cell.character) else { continue }
      if let last = lines.last, cell == previous {
        lines[lines.count - 1].area = Rect(
          column: last.area.column, row: last.area.row,
          columns: place.column + 1 - last.area.column, rows: place.row + 1 - last.area.row)
      } else {
        let area = Rect(column: place.column, row: place.row, columns: 1, rows: 1)
        lines.append(Line(area: area, role: cell.role, glyph: cell.character))
      }
    }
    return lines
  }

  /// The backgrounds of a row, from one edge to the other.
  static func bands(of frame: Frame, row: Int, look: PictureLook) -> [Band] {
    var bands: [Band] = []
    for (column, cell) in frame.cells(ofRow: row).enumerated() {
      let background = look[cell.role].background
      if let last = bands.last, last.background == background {
        bands[bands.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        bands.append(Band(columns: column..<column + 1, background: background))
      }
    }
    return bands
  }
}
