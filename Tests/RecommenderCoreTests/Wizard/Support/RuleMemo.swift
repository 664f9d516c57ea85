@testable import RecommenderCore

/// What the rules say about answers, remembered: an exploration asks for the same ones again
/// and again.
final class RuleMemo {
  /// The word of the rules on one set of answers.
  struct Verdict {
    /// The steps whose answers hold, Review among them where all do.
    var valid: Set<StepID>
    /// The configuration, where there is one.
    var configuration: Configuration?
  }

  private var known: [Answers: Verdict] = [:]

  subscript(answers: Answers) -> Verdict {
    if let verdict = known[answers] { return verdict }
    let verdict = Verdict(
      valid: Set(StepID.allCases.filter { Rules.isValid($0, in: answers) }),
      configuration: try? Configuration(answers))
    known[answers] = verdict
    return verdict
  }

  /// Whether the step holds for a state, whose account may have been refused.
  func isValid(_ step: StepID, in state: WizardState) -> Bool {
    if step == .account, case .refused = state.accountStatus { return false }
    return self[state.answers].valid.contains(step)
  }

  /// Whether a jump to the step has to be granted.
  func isReachable(_ step: StepID, in state: WizardState) -> Bool {
    state.visited.contains(step) || step.predecessors.allSatisfy { isValid($0, in: state) }
  }
}
