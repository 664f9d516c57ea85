import RecommenderCore
import TerminalCanvas

/// Asks into which folder the files are written.
struct FolderDialog: Hashable, Sendable {
  private var prompt: TextPrompt
  private var isEmptyRefused = false

  static let bindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "write the files", priority: 90),
    Binding([.escape], .close, shown: "Esc", label: "not yet", priority: 90),
  ]

  init(folder: String) { prompt = TextPrompt(WritingTexts.folder, text: folder) }

  mutating func handle(_ key: Key) -> Overlay.Answer {
    guard key == .enter else {
      if prompt.handle(key) { isEmptyRefused = false }
      return Overlay.Answer()
    }
    guard !prompt.isBlank else {
      isEmptyRefused = true
      return Overlay.Answer()
    }
    return Overlay.Answer(events: [.write(folder: prompt.text, replacing: false)], closes: true)
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    let note =
      isEmptyRefused
      ? StyledText("The folder has no name. Write a path, such as ./recommender.", .error)
      : StyledText(WritingTexts.folderMeans, .secondary)
    prompt.draw([note], into: &frame, glyphs: glyphs)
  }
}
