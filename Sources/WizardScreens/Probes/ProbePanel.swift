import RecommenderCore
import TerminalCanvas

/// What is seen of a trial while it runs and when it has ended.
struct ProbePanel: Hashable, Sendable {
  private let stage: ProbeStage
  private let title: String
  private let notes: [String]
  private var outcome: TextPanel

  /// The panel that is due, or nil where nothing is being tried.
  init?(_ state: WizardState) {
    guard let probe = state.probing.probe else { return nil }
    stage = state.probing
    title = ProbeTexts.title(probe, stage)
    notes = ProbeTexts.waiting(probe.kind)
    outcome = TextPanel(title, lines: ProbeLines.lines(state))
  }

  /// Whether this is the panel for how far the trial has come.
  func shows(_ stage: ProbeStage) -> Bool { self.stage == stage }

  var bindings: [Binding] {
    guard stage.isRunning else { return outcome.bindings }
    return [Binding([.escape], .close, shown: "Esc", label: "do not wait", priority: 90)]
  }

  /// Scrolls what the trial brought.
  ///
  /// - Returns: whether the key closes the panel.
  mutating func closes(on key: Key, size: Size) -> Bool {
    stage.isRunning ? key == .escape : outcome.closes(on: key, size: size)
  }

  func draw(into frame: inout Frame, tick: Int, glyphs: Glyphs) {
    guard stage.isRunning else { return outcome.draw(into: &frame, glyphs: glyphs) }
    let mark = StyledText(String(ProgressMark(number: tick).character(glyphs)), .accent)
    let text =
      [mark + StyledText(" Waiting for the answer.")]
      + notes.map { StyledText($0, .secondary) }
    DialogBox(title: title, text: text, footer: "").draw(into: &frame, glyphs: glyphs)
  }
}
