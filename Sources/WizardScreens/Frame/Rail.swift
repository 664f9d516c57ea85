import RecommenderCore
import TerminalCanvas

/// The list of steps on the left: where you are, what is done, what needs another look.
enum Rail {
  /// The columns it takes, the rule on its right included.
  static let columns = 22

  /// Draws the steps; `errors` are those whose answers are not valid.
  static func draw(
    _ state: WizardState, errors: Set<StepID>, into frame: inout Frame, in rect: Rect,
    glyphs: Glyphs
  ) {
    for step in StepID.allCases {
      let row = rect.row + step.index
      guard row < rect.endRow else { break }
      let mark = StepMark(step, in: state, errors: errors, glyphs: glyphs)
      let number = step.number < 10 ? " \(step.number)" : "\(step.number)"
      frame.put(
        StyledText(runs: [
          .init(" \(mark.character)", mark.role), .init("\(number) \(step.rail)", mark.nameRole),
        ]),
        at: Point(column: rect.column, row: row), clip: rect)
    }
    frame.verticalRule(
      Rect(column: rect.endColumn - 1, row: rect.row, columns: 1, rows: rect.rows),
      glyphs: glyphs)
  }
}
