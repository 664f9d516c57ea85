import RecommenderCore
import TerminalCanvas

/// The list of steps on the left: where you are, what is done, what needs another look.
enum Rail {
  /// The columns it takes, the rule on its right included.
  static let columns = 22

  static func draw(_ state: WizardState, into frame: inout Frame, in rect: Rect, glyphs: Glyphs) {
    for step in StepID.allCases {
      let row = rect.row + step.index
      guard row < rect.endRow else { break }
      let look = appearance(of: step, in: state, glyphs: glyphs)
      let number = step.number < 10 ? " \(step.number)" : "\(step.number)"
      frame.put(
        StyledText(runs: [
          .init(" \(look.mark)", look.markRole), .init("\(number) \(step.rail)", look.role),
        ]),
        at: Point(column: rect.column, row: row), clip: rect)
    }
    frame.verticalRule(
      Rect(column: rect.endColumn - 1, row: rect.row, columns: 1, rows: rect.rows),
      glyphs: glyphs)
  }

  private static func appearance(
    of step: StepID, in state: WizardState, glyphs: Glyphs
  ) -> (mark: Character, markRole: Role, role: Role) {
    if step == state.step { return (glyphs.cursor, .accent, .accent) }
    guard state.visited.contains(step) else {
      return (" ", .text, .secondary)
    }
    if state.lookAgain.contains(step) { return (glyphs.warning, .warning, .text) }
    if !state.isValid(step) {
      return step == .review ? (" ", .text, .text) : (glyphs.failure, .error, .text)
    }
    return (glyphs.success, .success, .text)
  }
}
