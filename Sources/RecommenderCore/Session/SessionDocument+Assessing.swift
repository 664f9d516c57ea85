extension SessionDocument {
  /// What the requirements are assessed from, by what the document holds; nothing is looked up.
  ///
  /// A document that does not say where its resources are read from counts as typed by hand.
  public var assessmentContext: AssessmentContext {
    AssessmentContext(
      answers: answers, account: account ?? .none, observations: observations,
      confirmations: confirmations)
  }
}
