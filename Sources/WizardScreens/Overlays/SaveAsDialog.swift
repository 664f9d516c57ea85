import RecommenderCore
import TerminalCanvas

/// ^S: asks under which other name the session is saved.
struct SaveAsDialog: Hashable, Sendable {
  private var prompt: TextPrompt
  private var isRefused = false

  static let bindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "save", priority: 90),
    Binding([.escape], .close, shown: "Esc", label: "not now", priority: 90),
  ]

  init(name: String) { prompt = TextPrompt("Save under which name?", text: name) }

  mutating func handle(_ key: Key) -> Overlay.Answer {
    guard key == .enter else {
      if prompt.handle(key) { isRefused = false }
      return Overlay.Answer()
    }
    guard SessionName.isValid(prompt.text) else {
      isRefused = true
      return Overlay.Answer()
    }
    return Overlay.Answer(events: [.saveAs(name: prompt.text)], closes: true)
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    let note =
      isRefused
      ? StyledText(SessionName.refusal, .error)
      : StyledText(
        "You go on with the new session. The old one stays as it is now.", .secondary)
    prompt.draw([note], into: &frame, glyphs: glyphs)
  }
}
