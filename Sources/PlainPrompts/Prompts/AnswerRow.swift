import RecommenderCore

/// One answer as it is said on Review and by `:show`.
struct AnswerRow: Hashable {
  let label: String
  let value: String
  let step: StepID
  /// What is said about it besides: findings, and what has changed since.
  let remarks: [PlainLine]

  static func rows(_ state: WizardState) -> [AnswerRow] {
    let answers = state.answers
    let isLambda = answers.processing == .lambda
    let isNew = answers.iamRole == .create
    return [
      row(PlainTexts.source, ChoiceTexts.title(state.account.source), .account, state),
      row(PlainTexts.regionLabel, answers.region, .account, state, isLast: true),
      row(PlainTexts.label(.campaign), answers.campaignArn, .campaign, state, isLast: true),
      row(PlainTexts.idType, answers.idType?.title ?? "", .idType, state, isLast: true),
      row(PlainTexts.count, count(answers), .count, state, isLast: true),
      row(
        PlainTexts.processing,
        isLambda ? answers.functionArn : ChoiceTexts.short(answers.processing), .processing,
        state, isLast: true),
      isLambda
        ? row(
          PlainTexts.attributes,
          answers.givenAttributes.map(PlainTexts.attribute).joined(separator: "; "), .attributes,
          state, isLast: true)
        : row(
          PlainTexts.label(TextPrompt.Subject.displayName), answers.displayName, .attributes, state,
          isLast: true),
      row(
        PlainTexts.iamRole, isNew ? PlainTexts.newRole(answers.iamRoleName) : answers.iamRoleArn,
        .iamRole, state, isLast: true),
      row(PlainTexts.label(TextPrompt.Subject.name), name(answers), .name, state, isLast: true),
      AnswerRow(
        label: StepID.prerequisites.rail,
        value: PlainTexts.counts(PrerequisiteCatalogue.summary(state.assessmentContext)),
        step: .prerequisites, remarks: []),
    ]
  }

  private static func count(_ answers: Answers) -> String {
    guard let count = answers.recommendationsPerMessage else { return "" }
    let content = answers.recommendationContent
    return content.isEmpty ? "\(count)" : "\(count), \(PlainTexts.contains(content))"
  }

  private static func name(_ answers: Answers) -> String {
    answers.description.isEmpty ? answers.name : "\(answers.name), \(answers.description)"
  }

  /// `isLast` says that the row bears what is said about its step.
  private static func row(
    _ label: String, _ value: String, _ step: StepID, _ state: WizardState, isLast: Bool = false
  ) -> AnswerRow {
    var remarks: [PlainLine] = []
    if isLast {
      if state.lookAgain.contains(step) { remarks.append(PlainTexts.lookAgain) }
      remarks += Rules.findings(in: state.answers, step: step).map(PlainTexts.remark)
    }
    return AnswerRow(
      label: label, value: value.isEmpty ? FieldTexts.notAnswered : value, step: step,
      remarks: remarks)
  }

  var isAnswered: Bool { value != FieldTexts.notAnswered }

  var line: String { "\(label): \(value)" }
}
