import RecommenderCore

extension WizardState {
  /// What is said about a field now: its errors once it has been left or refused, hints while it
  /// is typed, warnings when it is not.
  func finding(for field: Field, isFocused: Bool) -> Finding? {
    let findings = Rules.findings(in: answers, step: step).filter { $0.field == field }
    if isRefused || leftFields.contains(field),
      let error = findings.first(where: { $0.severity == .error })
    {
      return error
    }
    if isFocused, let hint = Rules.hint(for: field, in: answers) { return hint }
    return leftFields.contains(field) || visitedBefore
      ? findings.first { $0.severity == .warning } : nil
  }

  /// The errors that the step shows because it has been refused.
  func refusals(for fields: Set<Field>) -> [Finding] {
    guard isRefused else { return [] }
    return Rules.findings(in: answers, step: step)
      .filter { $0.severity == .error && fields.contains($0.field) }
  }

  /// Whether the wizard has been further than this step already.
  private var visitedBefore: Bool { visited.contains { $0.index > step.index } }
}
