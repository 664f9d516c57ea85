import RecommenderCore
import TerminalCanvas

/// Asks what becomes of a session whose file another program has changed.
struct OutsideDialog: Hashable, Sendable {
  private var choices = ChoiceList(
    OutsideTexts.choices.map { ChoiceList.Row($0.title, explanation: $0.meaning) })

  static let bindings: [Binding] =
    ChoiceBindings.all + [
      Binding(
        [.control("c")], .leave, shown: "^C", label: OutsideTexts.leaving, priority: 100,
        isPermanent: true)
    ]

  mutating func handle(_ key: Key, _ state: WizardState) -> Overlay.Answer {
    guard choices.handle(key) == .accepted else { return Overlay.Answer() }
    if SessionVersion.allCases.indices.contains(choices.cursor) {
      return Overlay.Answer(events: [.settleChange(SessionVersion.allCases[choices.cursor])])
    }
    return Overlay.Answer(next: .saveAs(SaveAsDialog(name: state.sessionName)))
  }

  func draw(into frame: inout Frame, state: WizardState, glyphs: Glyphs) {
    let reason = state.outsideChange?.failure.map { [StyledText($0, .error)] } ?? []
    let above = [StyledText(OutsideTexts.explanation(state.sessionName), .secondary)] + reason
    let columns = min(72, frame.size.columns) - 4
    let rows = choices.lineCount(columns: columns)
    let box = DialogBox(
      title: OutsideTexts.title,
      text: above + [StyledText()] + Array(repeating: StyledText(), count: rows), footer: "")
    let inside = box.draw(into: &frame, glyphs: glyphs)
    choices.draw(
      into: &frame,
      in: Rect(
        column: inside.column, row: inside.row + max(0, inside.rows - rows),
        columns: inside.columns, rows: min(rows, inside.rows)), glyphs: glyphs)
  }
}
