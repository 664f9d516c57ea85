import RecommenderCore
import TerminalCanvas

/// A text in a box: help, or a file as it would be written.
struct TextPanel: Hashable, Sendable {
  private var panel: Panel
  private let columns: Int
  /// The paragraphs with which keys and words begin; empty for a text without these parts.
  private var sections: [Action: Int] = [:]

  /// The keys that the hint line tells about.
  var bindings: [Binding] {
    [Binding([.up, .down], .move, shown: "↑↓", label: "scroll", priority: 80)]
      + (sections.isEmpty ? [] : Self.sectionBindings) + [DialogBindings.close]
  }

  private static let sectionBindings = [
    Binding([.character("k")], .showKeys, shown: "k", label: "keys", priority: 85),
    Binding([.character("w")], .showWords, shown: "w", label: "words", priority: 85),
  ]

  /// Help for a step, with the keys that work there.
  init(helpFor step: StepID, bindings: [Binding], editsText: Bool, glyphs: Glyphs) {
    self.init(
      step.question, HelpTexts.paragraphs(step), bindings: bindings + KeyTable.everywhere,
      editsText: editsText, glyphs: glyphs)
  }

  /// Paragraphs under a title, with the keys that work there.
  init(
    _ title: String, _ paragraphs: [String], bindings: [Binding], editsText: Bool = false,
    glyphs: Glyphs
  ) {
    var text = paragraphs.flatMap { [StyledText($0), StyledText()] }
    sections[.showKeys] = text.count
    text.append(StyledText("Keys", .heading))
    text += KeyHelp.lines(bindings, editsText: editsText, glyphs: glyphs) + [StyledText()]
    sections[.showWords] = text.count
    text.append(StyledText("Words", .heading))
    text += Glossary.entries.map {
      StyledText("\($0.term): ", .key) + StyledText($0.meaning)
    }
    panel = Panel(
      title: title, text: ScrollingText(text), footer: "k keys · w words · Esc closes")
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

  /// Scrolls the text, or goes to a part of it.
  ///
  /// - Returns: whether the key closes the box.
  mutating func closes(on key: Key, size: Size) -> Bool {
    let rect = rect(in: size)
    panel.layout(Size(columns: rect.columns, rows: rect.rows))
    if let section = bindings.first(where: { $0.keys.contains(key) }).flatMap({
      sections[$0.action]
    }) {
      panel.text.scroll(toParagraph: section)
      return false
    }
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
