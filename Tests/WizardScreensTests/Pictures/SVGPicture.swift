import TerminalCanvas

/// A frame in a theme as a picture that browsers draw: the very cells, in the very colours.
struct SVGPicture {
  private let frame: Frame
  private let theme: Theme
  private let title: String

  /// - Parameters:
  ///   - frame: What is drawn.
  ///   - theme: How it looks; its plain text must have colours of its own.
  ///   - title: What the picture shows, for those who do not see it.
  init(_ frame: Frame, in theme: Theme, title: String) {
    self.frame = frame
    self.theme = theme
    self.title = title
  }

  /// Tenths of a pixel, so that the text stays free of long fractions.
  private static let (columnTenths, rowTenths, marginTenths) = (84, 180, 140)

  /// The whole document.
  var text: String {
    let width = Self.pixels(frame.size.columns * Self.columnTenths + 2 * Self.marginTenths)
    let height = Self.pixels(frame.size.rows * Self.rowTenths + 2 * Self.marginTenths)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "width=\"\(width)\" height=\"\(height)\" role=\"img\" font-size=\"14\" "
        + "font-family=\"ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace\">",
      "<title>\(Self.escaped(title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"8\" fill=\"\(Self.hex(theme[.text].background))\"/>",
    ]
    for row in 0..<frame.size.rows {
      for run in runs(row) {
        lines += background(of: run, row: row)
        lines += strokes(of: run, row: row)
      }
    }
    lines += cursor
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// Neighbouring cells of one role.
  private struct Run {
    var start: Int
    var columns: Int
    var text: String
    var role: Role
  }

  private func runs(_ row: Int) -> [Run] {
    var runs: [Run] = []
    let width = frame.size.columns
    for (column, cell) in frame.cells[row * width..<(row + 1) * width].enumerated() {
      if let last = runs.last, last.role == cell.role {
        runs[runs.count - 1].columns += 1
        if !cell.isContinuation { runs[runs.count - 1].text.append(cell.character) }
      } else {
        runs.append(
          Run(start: column, columns: 1, text: String(cell.character), role: cell.role))
      }
    }
    return runs
  }

  private func colors(_ role: Role) -> (foreground: String, background: String) {
    let style = theme[role]
    let colors = (Self.hex(style.foreground), Self.hex(style.background))
    return style.emphasis.contains(.reverse) ? (colors.1, colors.0) : colors
  }

  private func background(of run: Run, row: Int) -> [String] {
    let color = colors(run.role).background
    guard color != Self.hex(theme[.text].background) else { return [] }
    return [rectangle(column: run.start, row: row, columns: run.columns, color: color)]
  }

  private func rectangle(column: Int, row: Int, columns: Int, color: String) -> String {
    "<rect x=\"\(x(column))\" y=\"\(y(row))\" width=\"\(Self.pixels(columns * Self.columnTenths))\" "
      + "height=\"\(Self.pixels(Self.rowTenths))\" fill=\"\(color)\"/>"
  }

  /// The characters without the blanks around them, stretched to the columns that they take.
  private func strokes(of run: Run, row: Int) -> [String] {
    let emphasis = theme[run.role].emphasis
    let leading = run.text.prefix { $0 == " " }.count
    var text = run.text.dropFirst(leading)
    while text.last == " " { text.removeLast() }
    guard !text.isEmpty else { return [] }
    // A font's own line would leave gaps between the rows.
    if text == "│" { return [line(column: run.start + leading, row: row, role: run.role)] }
    var attributes = "fill=\"\(colors(run.role).foreground)\""
    if emphasis.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if emphasis.contains(.italic) { attributes += " font-style=\"italic\"" }
    if emphasis.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    if emphasis.contains(.dim) { attributes += " opacity=\"0.7\"" }
    let baseline = row * Self.rowTenths + Self.marginTenths + 132
    let columns = String(text).columnWidth
    return [
      "<text x=\"\(x(run.start + leading))\" y=\"\(Self.pixels(baseline))\" \(attributes) "
        + "textLength=\"\(Self.pixels(columns * Self.columnTenths))\" "
        + "lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">\(Self.escaped(text))</text>"
    ]
  }

  private func line(column: Int, row: Int, role: Role) -> String {
    let x = column * Self.columnTenths + Self.columnTenths / 2 + Self.marginTenths
    return "<rect x=\"\(Self.pixels(x))\" y=\"\(y(row))\" width=\"1\" "
      + "height=\"\(Self.pixels(Self.rowTenths))\" fill=\"\(colors(role).foreground)\"/>"
  }

  private var cursor: [String] {
    guard let cursor = frame.cursor else { return [] }
    let x = Self.pixels(cursor.column * Self.columnTenths + Self.marginTenths)
    return [
      "<rect x=\"\(x)\" y=\"\(y(cursor.row))\" width=\"2\" height=\"\(Self.pixels(Self.rowTenths))\" "
        + "fill=\"\(Self.hex(theme[.text].foreground))\"/>"
    ]
  }

  private func x(_ column: Int) -> String {
    Self.pixels(column * Self.columnTenths + Self.marginTenths)
  }

  private func y(_ row: Int) -> String {
    Self.pixels(row * Self.rowTenths + Self.marginTenths)
  }

  private static func pixels(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func hex(_ color: Style.Color) -> String {
    guard case .rgb(let red, let green, let blue) = color else { return "currentColor" }
    return "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }
}
