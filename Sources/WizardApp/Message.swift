import RecommenderCore

/// What work off the main thread reports to the loop.
enum Message: Sendable {
  /// Something for the state machine.
  case event(WizardEvent)
  /// A save ended.
  case saved(SessionKeeper.Outcome)
}
