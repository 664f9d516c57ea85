import RecommenderCore
import TerminalCanvas

/// How many answers of the account are still on their way.
enum CheckingMark {
  static func text(_ state: WizardState, _ surroundings: Surroundings) -> StyledText {
    let count = state.pendingLookups.count
    guard count > 0 else { return StyledText() }
    let mark = ProgressMark(number: surroundings.tick).character(surroundings.glyphs)
    return StyledText("   \(mark) \(count) to come", .accent)
  }
}
