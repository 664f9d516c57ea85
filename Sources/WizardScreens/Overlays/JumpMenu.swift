import RecommenderCore
import TerminalCanvas

/// ^G: a list of the steps to go to, with the marks of the rail.
struct JumpMenu: Hashable, Sendable {
  private var choices: ChoiceList

  init(_ state: WizardState) {
    choices = ChoiceList(
      StepID.allCases.map { step in
        ChoiceList.Row(
          "\(step.number < 10 ? " " : "")\(step.number) \(step.rail)", explanation: step.question,
          disabledReason: state.canReach(step) ? nil : "comes once the steps before are answered")
      }, chosen: state.step.index)
  }

  mutating func handle(_ key: Key) -> Overlay.Answer {
    if case .character(let digit) = key, let number = digit.wholeNumberValue {
      let step = StepID.allCases[(number + 9) % 10]
      return Overlay.Answer(events: [.jump(step)], closes: true)
    }
    guard choices.handle(key) == .accepted else { return Overlay.Answer() }
    return Overlay.Answer(events: [.jump(StepID.allCases[choices.cursor])], closes: true)
  }

  func draw(into frame: inout Frame, state: WizardState, glyphs: Glyphs) {
    let bounds = Rect(column: 0, row: 1, columns: frame.size.columns, rows: frame.size.rows - 2)
    let panel = Panel(title: "Go to", text: ScrollingText(), footer: "Esc closes")
    let columns = min(64, bounds.columns)
    let rows = min(bounds.rows, StepID.allCases.count + 2)
    let rect = Rect(
      column: (bounds.columns - columns) / 2, row: bounds.row + (bounds.rows - rows) / 2,
      columns: columns, rows: rows)
    panel.draw(into: &frame, in: rect, glyphs: glyphs)
    var choices = choices
    for step in StepID.allCases {
      let mark = StepMark(step, in: state, glyphs: glyphs)
      choices.rows[step.index].mark = StyledText(String(mark.character), mark.role)
    }
    choices.draw(
      into: &frame,
      in: Rect(
        column: rect.column + 2, row: rect.row + 1, columns: rect.columns - 4, rows: rect.rows - 2),
      glyphs: glyphs)
  }
}
