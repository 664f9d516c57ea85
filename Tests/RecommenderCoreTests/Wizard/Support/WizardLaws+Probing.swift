@testable import RecommenderCore

/// The laws about trials, which cost something.
extension WizardLaws {
  /// A trial needs a person's word at the prerequisites, is about what is chosen, and runs alone.
  func trialsAreAskedFor(_ step: Transition) -> Bool {
    let made = step.effects.compactMap { effect -> Probe? in
      if case .probe(let probe, let origin) = effect, origin == step.after.origin {
        probe
      } else {
        nil
      }
    }
    let hasBegun = step.after.probing.isRunning && step.after.probing != step.before.probing
    guard !made.isEmpty || hasBegun else { return true }
    guard let probe = made.first, made.count == 1 else { return false }
    let answers = step.before.answers
    let isChosen =
      switch probe {
      case .recommendations(let campaign, _, let count):
        campaign == answers.campaignArn && count == answers.recommendationsPerMessage
      case .invocation(let function, _):
        function == answers.functionArn && answers.processing == .lambda
      }
    return step.event == .probe(probe) && step.before.step == .prerequisites && isChosen
      && !step.before.probing.isRunning && step.after.probing == .running(probe)
      && [.aws, .sample].contains(step.before.account.source)
  }

  /// Only the answer to the trial that runs is shown, and only as long as it is about the answers.
  func trialsEndSoundly(_ step: Transition) -> Bool {
    let (before, after) = (step.before.probing, step.after.probing)
    if case .ended(let probe, let outcome) = after, after != before {
      guard step.event == .probed(probe, outcome), before == .running(probe) else { return false }
    }
    if case .probed(let probe, _) = step.event, before != .running(probe) {
      return step.after == step.before && step.effects.isEmpty
    }
    let hasStopped = before.isRunning && after == .idle
    guard step.effects.contains(.endProbe) == hasStopped else { return false }
    return after == .idle || (step.after.step == .prerequisites && after.probe != nil)
  }

  /// Trials leave no trace in what is saved.
  func trialsAreForgotten(_ step: Transition) -> Bool {
    switch step.event {
    case .probe, .probed, .dismissProbe: break
    default: return true
    }
    let moment = Timestamp(seconds: 0)
    return step.after.document(updating: SessionDocument(), modified: moment)
      == step.before.document(updating: SessionDocument(), modified: moment)
  }
}
