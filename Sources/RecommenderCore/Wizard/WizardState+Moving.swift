extension WizardState {
  /// Whether a jump to the step would be allowed.
  public func canReach(_ target: StepID) -> Bool {
    visited.contains(target) || firstUnanswered(before: target) == nil
  }

  /// Whether every answer of the step is valid.
  public func isValid(_ step: StepID) -> Bool { !invalidSteps.contains(step) }

  /// The steps whose answers are not valid.
  public var invalidSteps: Set<StepID> {
    var steps = Rules.invalidSteps(in: answers)
    if accountStatus.isRefused { steps.insert(.account) }
    return steps
  }

  func firstUnanswered(before target: StepID) -> StepID? {
    let unanswered = invalidSteps
    return target.predecessors.first { unanswered.contains($0) }
  }

  mutating func goNext() -> [WizardEffect] {
    guard isValid(step) else {
      isRefused = true
      return []
    }
    lookAgain.remove(step)
    guard let target = returnsToReview ? .review : step.next else { return finish() }
    enter(target)
    return [.save]
  }

  mutating func goBack() -> [WizardEffect] {
    guard let target = returnsToReview ? .review : step.previous else {
      notice = .noStepBefore
      return []
    }
    enter(target)
    return [.save]
  }

  mutating func jump(to target: StepID) -> [WizardEffect] {
    guard target != step else { return [] }
    if !visited.contains(target), let before = firstUnanswered(before: target) {
      notice = .cannotJump(to: target, before: before)
      return []
    }
    enter(target)
    return [.save]
  }

  mutating func edit(_ target: StepID) -> [WizardEffect] {
    guard step == .review, target != .review else { return [] }
    enter(target)
    returnsToReview = true
    return [.save]
  }

  mutating func refuse() -> [WizardEffect] {
    isRefused = true
    return []
  }

  mutating func leave(_ field: Field) -> [WizardEffect] {
    leftFields.insert(field)
    return []
  }

  private mutating func enter(_ target: StepID) {
    step = target
    visited.insert(target)
    isRefused = false
    returnsToReview = false
  }

  /// At Review, "next" leaves once the files are written; before that it has nowhere to go.
  private func finish() -> [WizardEffect] {
    guard case .written = writing else { return [] }
    return departure()
  }

  /// Saves and leaves, whatever has been said so far.
  func departure() -> [WizardEffect] {
    if case .written(_, let files) = writing { return [.save, .leave(.finished(files))] }
    return [.save, .leave(.unfinished)]
  }
}
