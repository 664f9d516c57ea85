import CursesDriver
import TerminalCanvas

/// What the probe shows.
struct ProbeFrame {
  private(set) var frame: Frame

  static let samples = ["zażółć 日本 e\u{301}x|", "zażółć 月本 e\u{301}x|", "👩‍👩‍👧 🇵🇱 ❤️ x|", "\u{300}x|"]

  static let theme = Theme(name: "probe") { role in
    switch role {
    case .accent: Style(foreground: .rgb(255, 0, 0), emphasis: .bold)
    case .selection: Style(emphasis: .reverse)
    case .warning: Style(foreground: .palette(11), background: .palette(4))
    default: Style()
    }
  }

  init(_ terminal: borrowing Terminal, log: [String], sample: Int, hidesCursor: Bool) {
    let size = terminal.size
    frame = Frame(size: size)
    let about =
      "probe \(size.columns)x\(size.rows) utf8=\(terminal.isUTF8) colors=\(terminal.colorCount)"
    write(about + " type=\(terminal.type)", row: 0)
    write(ProbeFrame.samples[sample % ProbeFrame.samples.count], row: 1)
    write("red", row: 2, role: .accent)
    write("reverse", row: 2, column: 4, role: .selection)
    write("yellow", row: 2, column: 12, role: .warning)
    let shown = log.suffix(max(0, size.rows - 4))
    for (row, line) in shown.enumerated() {
      write("\(log.count - shown.count + row + 1) \(line)", row: 3 + row)
    }
    if !hidesCursor { frame.cursor = Point(column: 2, row: 1) }
  }

  private mutating func write(_ text: String, row: Int, column: Int = 0, role: Role = .text) {
    frame.put(text, at: Point(column: column, row: row), role: role, clip: frame.bounds)
  }
}
