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

  func draw(
    into frame: inout Frame, state: WizardState, errors: Set<StepID>, glyphs: Glyphs
  ) {
    let bounds = Rect(column: 0, row: 1, columns: frame.size.columns, rows: frame.size.rows - 2)
    let panel = Panel(title: "Go to", text: ScrollingText(), footer: "Esc closes")
    let columns = min(64, bounds.columns)
    let choices = choices(
      state, errors, fitting: columns - 4, rows: bounds.rows - 2, glyphs: glyphs)
    let rows = min(bounds.rows, choices.lineCount(columns: columns - 4) + 2)
    let rect = Rect(
      column: (bounds.columns - columns) / 2, row: bounds.row + (bounds.rows - rows) / 2,
      columns: columns, rows: rows)
    panel.draw(into: &frame, in: rect, glyphs: glyphs)
    choices.draw(
      into: &frame,
      in: Rect(
        column: rect.column + 2, row: rect.row + 1, columns: rect.columns - 4, rows: rect.rows - 2),
      glyphs: glyphs)
  }

  /// The steps with their marks; the questions are left out where not all steps would be seen.
  private func choices(
    _ state: WizardState, _ errors: Set<StepID>, fitting columns: Int, rows: Int, glyphs: Glyphs
  ) -> ChoiceList {
    var choices = choices
    let isTight = choices.lineCount(columns: columns) > rows
    for step in StepID.allCases {
      let mark = StepMark(step, in: state, errors: errors, glyphs: glyphs)
      choices.rows[step.index].mark = StyledText(String(mark.character), mark.role)
      if isTight {
        choices.rows[step.index].explanation = ""
        choices.rows[step.index].disabledReason = state.canReach(step) ? nil : "comes later"
      }
    }
    return choices
  }
}
