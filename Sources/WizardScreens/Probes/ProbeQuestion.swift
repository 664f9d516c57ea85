import RecommenderCore
import TerminalCanvas

/// Says what a trial does and costs before it is made, and asks for what it needs.
struct ProbeQuestion: Hashable, Sendable {
  private let kind: Probe.Kind
  /// Why the trial cannot be made now; nothing is asked then.
  private let refusal: String?
  private let notes: [String]
  private var prompt = TextPrompt("Try the campaign with which user ID?", text: "")
  /// What is wrong with the user ID, once it was refused.
  private var mistake: String?

  init(_ kind: Probe.Kind, _ state: WizardState) {
    self.kind = kind
    refusal = state.probeRefusal(kind)
    notes = ProbeTexts.question(kind, state)
  }

  var bindings: [Binding] {
    guard refusal == nil else { return [DialogBindings.close] }
    let label = kind == .invocation ? "run it once" : "ask once"
    return [
      Binding([.enter], .accept, shown: "⏎", label: label, priority: 90),
      Binding([.escape], .close, shown: "Esc", label: "not now", priority: 90),
    ]
  }

  mutating func handle(_ key: Key, _ state: WizardState) -> Overlay.Answer {
    guard refusal == nil else { return Overlay.Answer(closes: key == .enter) }
    guard key == .enter else {
      if kind == .recommendations, prompt.handle(key) { mistake = nil }
      return Overlay.Answer()
    }
    mistake = kind == .recommendations ? ProbeTexts.mistake(inUserID: prompt.text) : nil
    guard mistake == nil, let probe = probe(state.answers) else { return Overlay.Answer() }
    return Overlay.Answer(events: [.probe(probe)], closes: true)
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    let notes = notes.map { StyledText($0, .secondary) }
    if let refusal {
      DialogBox(title: "This cannot be tried now", text: [StyledText(refusal)], footer: "")
        .draw(into: &frame, glyphs: glyphs)
    } else if kind == .recommendations {
      let mistakes = mistake.map { [StyledText($0, .error)] } ?? []
      prompt.draw(mistakes + notes, into: &frame, glyphs: glyphs)
    } else {
      DialogBox(title: "Run the function once?", text: notes, footer: "")
        .draw(into: &frame, glyphs: glyphs)
    }
  }

  private func probe(_ answers: Answers) -> Probe? {
    switch kind {
    case .recommendations: answers.recommendationsProbe(userID: prompt.text)
    case .invocation: answers.invocationProbe
    }
  }
}
