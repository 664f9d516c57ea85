/// With a Lambda function, it is given as a whole ARN.
///
/// `Answers.normalize` makes one of a name as soon as the campaign is known, so that what is refused
/// here is no name either, or still lacks a campaign.
struct FunctionARNRule: AnswerRule {
  let source = "Pinpoint API, RecommendationTransformerUri; Lambda API, FunctionName"

  func findings(in answers: Answers) -> [Finding] {
    answers.processing == .lambda ? check(answers).errors() : []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .functionArn ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> ARNCheck {
    ARNCheck(field: .functionArn, wanted: .function, text: answers.functionArn, answers: answers)
  }
}
