import RecommenderCore

/// The steps whose answers are not valid; worked out anew only where something they rest on changed.
///
/// Every rule is asked for it, which takes as long as drawing a good part of the screen.
struct StepErrors {
  /// The steps.
  private(set) var steps: Set<StepID> = []
  private var answers: Answers?
  private var account: AccountStatus?

  /// Takes up a new state.
  mutating func follow(_ state: WizardState) {
    guard answers != state.answers || account != state.accountStatus else { return }
    answers = state.answers
    account = state.accountStatus
    steps = state.invalidSteps
  }
}
