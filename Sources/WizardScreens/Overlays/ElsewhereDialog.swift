import RecommenderCore
import TerminalCanvas

/// Asks on leaving where else the session is saved, since its own place takes nothing.
struct ElsewhereDialog: Hashable, Sendable {
  private var prompt: TextPrompt
  private var isEmptyRefused = false

  static let bindings: [Binding] = [
    Binding([.enter], .accept, shown: "⏎", label: "save there and leave", priority: 95),
    Binding([.escape], .close, shown: "Esc", label: "stay", priority: 90),
    Binding(
      [.control("c")], .leave, shown: "^C", label: "leave unsaved", priority: 100,
      isPermanent: true),
  ]

  init(name: String) {
    prompt = TextPrompt("Not saved. \(SavingTexts.elsewhere)", text: "./\(name).json")
  }

  mutating func handle(_ key: Key) -> Overlay.Answer {
    guard key == .enter else {
      if prompt.handle(key) { isEmptyRefused = false }
      return Overlay.Answer()
    }
    guard !prompt.isBlank else {
      isEmptyRefused = true
      return Overlay.Answer()
    }
    return Overlay.Answer(events: [.saveElsewhere(path: prompt.text)])
  }

  func draw(into frame: inout Frame, state: WizardState, glyphs: Glyphs) {
    var notes = [StyledText(state.unsavedDeparture?.reason ?? "", .error)]
    if isEmptyRefused {
      notes.append(StyledText(SavingTexts.fileMissing, .error))
    }
    notes.append(StyledText(SavingTexts.later, .secondary))
    prompt.draw(notes, into: &frame, glyphs: glyphs)
  }
}
