@testable import RecommenderCore

/// One event taken in, with what stood before and after.
struct Transition {
  var before: WizardState
  var event: WizardEvent
  var after: WizardState
  var effects: [WizardEffect]

  init(_ before: WizardState, _ event: WizardEvent) {
    self.before = before
    self.event = event
    var state = before
    effects = Wizard.update(&state, event)
    after = state
  }

  /// Whether an undo step was kept.
  var hasRecorded: Bool { after.history.past.count > before.history.past.count }

  /// The transition in a line, for a report of what went wrong.
  var summary: String {
    "\(event) at \(before.step.rawValue) with \(before.answers): \(effects)"
  }
}
