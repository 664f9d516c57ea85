import RecommenderCore
import TerminalCanvas

/// The files as they would be written, to read them one by one.
struct FileMenu: Hashable, Sendable {
  private let files: [Surroundings.PreparedFile]
  private var list: FilterList
  private var open: TextPanel?
  /// The file that is open, to be copied.
  private(set) var openFile: Clip?

  private static let listBindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "read", priority: 90),
    Binding([], .move, shown: "↑↓", label: "move", priority: 70), DialogBindings.close,
  ]

  init(_ files: [Surroundings.PreparedFile]) {
    self.files = files
    list = FilterList(
      files.map { FilterRow($0.path, columns: [$0.meaning]) }, placeholder: "type to filter files")
    list.emptyText = "No such file."
  }

  /// Whether a file is open.
  var isReading: Bool { open != nil }

  /// The keys that the hint line tells about.
  var bindings: [Binding] {
    open.map { $0.bindings + [CopyBindings.copy("copy the file")] } ?? Self.listBindings
  }

  mutating func handle(_ key: Key, size: Size) {
    if var panel = open {
      open = panel.closes(on: key, size: size) ? nil : panel
      if open == nil { openFile = nil }
      return
    }
    let rect = rect(in: size)
    list.layout(Size(columns: rect.columns - 4, rows: rect.rows - 2))
    if key == .enter {
      if case .row(let index) = list.choice {
        open = TextPanel(file: files[index])
        openFile = Clip(files[index].text, name: files[index].path)
      }
    } else {
      _ = list.handle(key)
    }
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    if let open {
      open.draw(into: &frame, glyphs: glyphs)
      return
    }
    let rect = rect(in: frame.size)
    let panel = Panel(title: "The files", text: ScrollingText(), footer: "Esc closes")
    panel.draw(into: &frame, in: rect, glyphs: glyphs)
    list.draw(
      into: &frame,
      in: Rect(
        column: rect.column + 2, row: rect.row + 1, columns: rect.columns - 4, rows: rect.rows - 2),
      glyphs: glyphs)
  }

  private func rect(in size: Size) -> Rect {
    let bounds = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    let columns = min(84, bounds.columns)
    let rows = min(bounds.rows, files.count + 3)
    return Rect(
      column: (bounds.columns - columns) / 2, row: bounds.row + (bounds.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
