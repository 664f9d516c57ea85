import CNcurses
public import TerminalCanvas

extension Terminal {
  /// Shows a frame: only what differs from the frame before is sent, at once.
  ///
  /// A frame of another size than the screen's is clipped. A character that is no character of
  /// the locale shows as a replacement of the same width.
  public mutating func paint(_ frame: Frame, theme: Theme) {
    if theme != lastTheme {
      setStyles(of: theme)
      lastTheme = theme
      lastFrame = nil
    }
    let old = lastFrame.flatMap { $0.size == frame.size ? $0.cells : nil }
    let width = frame.size.columns
    for row in 0..<(width > 0 ? frame.size.rows : 0) {
      let columns = row * width..<(row + 1) * width
      let cells = frame.cells[columns]
      guard let old else {
        put(cells, change: RowChange(whole: cells), row: row)
        continue
      }
      if let change = RowChange(from: old[columns], to: cells) {
        put(cells, change: change, row: row)
      }
    }
    if !hasAskedForSynchronizedOutput { askForSynchronizedOutput() }
    let screen = size
    let cursor = frame.cursor.flatMap { $0.isInside(screen) ? $0 : nil }
    cn_show(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    lastFrame = frame
  }

  private func put(_ row: ArraySlice<Cell>, change: RowChange, row number: Int) {
    let columns =
      (row.startIndex + change.columns.lowerBound)..<(row.startIndex + change.columns.upperBound)
    let drawn = DrawnCells(row[columns]).cells
    cn_put(Int32(number), Int32(change.columns.lowerBound), drawn, Int32(drawn.count))
    if change.isDisputed { cn_distrust(Int32(number), Int32(change.columns.lowerBound)) }
  }

  private func setStyles(of theme: Theme) {
    let styles = Role.allCases.map { role in
      let style = theme[role]
      let (foreground, background) = depth.entries(for: style)
      var emphasis = style.emphasis
      // Where there are eight colours, bold is what makes one bright.
      if foreground.isBright { emphasis.insert(.bold) }
      return cn_style(
        foreground: foreground.index ?? -1,
        background: background.index ?? -1,
        emphasis: emphasis.bits)
    }
    cn_set_styles(styles, Int32(styles.count))
  }
}

extension Point {
  fileprivate func isInside(_ size: Size) -> Bool {
    (0..<size.columns).contains(column) && (0..<size.rows).contains(row)
  }
}

extension Style.Emphasis {
  fileprivate var bits: UInt16 {
    var bits: UInt16 = 0
    if contains(.bold) { bits |= CN_BOLD }
    if contains(.dim) { bits |= CN_DIM }
    if contains(.underline) { bits |= CN_UNDERLINE }
    if contains(.reverse) { bits |= CN_REVERSE }
    if contains(.italic) { bits |= CN_ITALIC }
    return bits
  }
}
