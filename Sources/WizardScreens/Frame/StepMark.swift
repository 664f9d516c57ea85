import RecommenderCore
import TerminalCanvas

/// How far a step has come, as rail and go-to menu show it.
struct StepMark {
  let character: Character
  /// What the mark is for.
  let role: Role
  /// What the name of the step is for.
  let nameRole: Role

  init(_ step: StepID, in state: WizardState, errors: Set<StepID>, glyphs: Glyphs) {
    func mark(_ character: Character, _ role: Role, name: Role = .text) -> (Character, Role, Role) {
      (character, role, name)
    }
    let look =
      if step == state.step {
        mark(glyphs.cursor, .accent, name: .accent)
      } else if !state.visited.contains(step) {
        mark(" ", .text, name: .secondary)
      } else if state.lookAgain.contains(step) {
        mark(glyphs.warning, .warning)
      } else if !errors.contains(step) {
        mark(glyphs.success, .success)
      } else if step == .review {
        mark(" ", .text)
      } else {
        mark(glyphs.failure, .error)
      }
    (character, role, nameRole) = look
  }
}
