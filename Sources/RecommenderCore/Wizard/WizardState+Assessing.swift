extension WizardState {
  /// What the requirements are assessed from.
  public var assessmentContext: AssessmentContext {
    AssessmentContext(
      answers: answers, account: account, observations: observations, confirmations: confirmations)
  }
}
