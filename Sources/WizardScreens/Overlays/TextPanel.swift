import RecommenderCore
import TerminalCanvas

/// A text in a box: help, or a file as it would be written.
struct TextPanel: Hashable, Sendable {
  private var panel: Panel
  private let columns: Int

  static let bindings: [Binding] = [
    Binding([.up, .down], .move, shown: "↑↓", label: "scroll", priority: 80), DialogBindings.close,
  ]

  /// Help for a step, with the keys that work there.
  init(helpFor step: StepID, bindings: [Binding]) {
    self.init(
      step.question, HelpTexts.paragraphs(step), bindings: bindings + KeyTable.everywhere,
      lastLines: KeyHelp.jumps)
  }

  /// Paragraphs under a title, with the keys that work there.
  init(
    _ title: String, _ paragraphs: [String], bindings: [Binding], lastLines: [StyledText] = []
  ) {
    var text = paragraphs.flatMap { [StyledText($0), StyledText()] }
    text.append(StyledText("Keys", .heading))
    text += KeyHelp.lines(bindings) + lastLines
    panel = Panel(title: title, text: ScrollingText(text), footer: "Esc closes")
    columns = 72
  }

  /// Lines under a title, without anything else.
  init(_ title: String, lines: [StyledText]) {
    panel = Panel(title: title, text: ScrollingText(lines), footer: "Esc closes")
    columns = 72
  }

  /// A file as it would be written.
  init(file: Surroundings.PreparedFile) {
    panel = Panel(title: file.path, text: ScrollingText(file.text), footer: "Esc closes")
    columns = 96
  }

  /// Scrolls the text.
  ///
  /// - Returns: whether the key closes the box.
  mutating func closes(on key: Key, size: Size) -> Bool {
    let rect = rect(in: size)
    panel.layout(Size(columns: rect.columns, rows: rect.rows))
    return key == .escape || panel.handle(key) == .accepted
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    panel.draw(into: &frame, in: rect(in: frame.size), glyphs: glyphs)
  }

  /// The title and hint lines stay visible.
  private func rect(in size: Size) -> Rect {
    let bounds = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
    return panel.rect(in: bounds, columns: columns)
  }
}
