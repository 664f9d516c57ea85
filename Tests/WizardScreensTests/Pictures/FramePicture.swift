import TerminalCanvas

/// A frame as an SVG image: a calm window that looks the same in whatever font is there.
///
/// There is no script, no font and no link in it, so that every site may show it. All measures are
/// tenths of a pixel, whole numbers that come out the same everywhere.
struct FramePicture {
  private let frame: Frame
  private let look: PictureLook
  private let title: String

  /// Prepares the picture of a frame; the title is for those who do not see it.
  init(_ frame: Frame, look: PictureLook, title: String) {
    self.frame = frame
    self.look = look
    self.title = title
  }

  private static let column = 84
  private static let row = 190
  /// Beside the columns, and above and below the rows.
  private static let margin = (side: 140, end: 60)
  private static let fontSize = 140
  /// From the top of a row to the line that letters stand on.
  private static let baseline = 140
  private static let corner = 80
  private static let fonts = [
    "ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "'DejaVu Sans Mono'",
    "'Liberation Mono'", "monospace",
  ]

  private var width: Int { frame.size.columns * Self.column + 2 * Self.margin.side }
  private var height: Int { frame.size.rows * Self.row + 2 * Self.margin.end }

  /// The image, one element a line.
  var svg: String {
    let (width, height) = (Self.pixels(width), Self.pixels(height))
    let window = "<rect width=\"\(width)\" height=\"\(height)\" rx=\"\(Self.pixels(Self.corner))\""
    return
      ([
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
          + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title\">",
        "<title id=\"title\">\(Self.escaped(title))</title>",
        "<style>", "text { font: \(Self.pixels(Self.fontSize))px \(Self.fontList) }",
      ] + rules + [
        "</style>", "<clipPath id=\"window\">\(window)/></clipPath>",
        "<g clip-path=\"url(#window)\">", "\(window) fill=\"\(look.ground)\"/>",
      ] + backgrounds + lines + texts + cursor + ["</g>", "</svg>", ""])
      .joined(separator: "\n")
  }

  private static var fontList: String { fonts.joined(separator: ", ") }

  /// One rule of the style sheet for each role that is on the screen.
  private var rules: [String] {
    let used = Set(frame.cells.map(\.role))
    return Role.allCases.filter(used.contains).map { role in
      let ink = look[role]
      let marks: [(Style.Emphasis, String)] = [
        (.bold, "font-weight: bold"), (.dim, "fill-opacity: 0.6"),
        (.italic, "font-style: italic"), (.underline, "text-decoration: underline"),
      ]
      let words =
        ["fill: \(ink.foreground)"] + marks.filter { ink.emphasis.contains($0.0) }.map(\.1)
      return ".\(role) { \(words.joined(separator: "; ")) }"
    }
  }

  /// What lies behind the text; the colour of the outermost cells reaches the edge of the window.
  private var backgrounds: [String] {
    (0..<frame.size.rows).flatMap { row in
      PictureParts.bands(of: frame, row: row, look: look)
        .filter { $0.background != look.ground }
        .map { band in
          let left = band.columns.lowerBound == 0 ? 0 : x(band.columns.lowerBound)
          let end = band.columns.upperBound
          let right = end == frame.size.columns ? width : x(end)
          let top = row == 0 ? 0 : y(row)
          let bottom = row + 1 == frame.size.rows ? height : y(row + 1)
          return Self.rect(left, top, right - left, bottom - top, "fill=\"\(band.background)\"")
        }
    }
  }

  private var lines: [String] {
    PictureParts.lines(of: frame).map { line in
      let isUpright = line.glyph != "─"
      let weight = line.glyph == "┃" ? 30 : 10
      let left = x(line.area.column) + (isUpright ? (Self.column - weight) / 2 : 0)
      let top = y(line.area.row) + (isUpright ? 0 : (Self.row - weight) / 2)
      return Self.rect(
        left, top, isUpright ? weight : line.area.columns * Self.column,
        isUpright ? line.area.rows * Self.row : weight, "class=\"\(line.role)\"")
    }
  }

  /// The texts; each says how long it is, so that columns line up in any font.
  private var texts: [String] {
    (0..<frame.size.rows).flatMap { row in
      PictureParts.runs(of: frame, row: row) { look[$0].emphasis.contains(.underline) }
        .map { run in
          let length = Self.pixels(run.columns * Self.column)
          let adjust = run.isPlain ? "" : " lengthAdjust=\"spacingAndGlyphs\""
          return "<text class=\"\(run.role)\" x=\"\(Self.pixels(x(run.column)))\" "
            + "y=\"\(Self.pixels(y(row) + Self.baseline))\" textLength=\"\(length)\"\(adjust)>"
            + "\(Self.escaped(run.text))</text>"
        }
    }
  }

  /// The cursor as a thin bar, which hides nothing.
  private var cursor: [String] {
    guard let point = frame.cursor else { return [] }
    let color = "fill=\"\(look[.text].foreground)\""
    return [Self.rect(x(point.column) - 10, y(point.row) + 10, 20, Self.row - 20, color)]
  }

  private func x(_ column: Int) -> Int { Self.margin.side + column * Self.column }
  private func y(_ row: Int) -> Int { Self.margin.end + row * Self.row }

  private static func rect(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ paint: String
  ) -> String {
    "<rect x=\"\(pixels(x))\" y=\"\(pixels(y))\" width=\"\(pixels(width))\" "
      + "height=\"\(pixels(height))\" \(paint)/>"
  }

  private static func pixels(_ tenths: Int) -> String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }.joined()
  }
}
