import RecommenderCore
import TerminalCanvas

/// Asks into which folder the files are written.
struct FolderDialog: Hashable, Sendable {
  private var input: TextField
  private var isEmptyRefused = false

  static let bindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "write the files", priority: 90),
    Binding([.escape], .close, shown: "Esc", label: "not yet", priority: 90),
  ]

  init(folder: String) { input = TextField(folder) }

  mutating func handle(_ key: Key) -> Overlay.Answer {
    guard key == .enter else {
      if input.handle(key) == .changed { isEmptyRefused = false }
      return Overlay.Answer()
    }
    guard !input.text.allSatisfy(\.isWhitespace) else {
      isEmptyRefused = true
      return Overlay.Answer()
    }
    return Overlay.Answer(events: [.write(folder: input.text, replacing: false)], closes: true)
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    let text =
      isEmptyRefused
      ? StyledText("The folder has no name. Write a path, such as ./recommender.", .error)
      : StyledText(
        "It is made when it does not exist. Files there are not replaced unasked.", .secondary)
    let box = DialogBox(
      title: "Into which folder?", text: [StyledText(), StyledText(), text], footer: "")
    let inside = box.draw(into: &frame, glyphs: glyphs)
    input.draw(
      into: &frame,
      in: Rect(column: inside.column, row: inside.row, columns: inside.columns, rows: 1),
      glyphs: glyphs)
  }
}
