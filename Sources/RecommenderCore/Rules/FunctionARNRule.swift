/// With a Lambda function, it is given as a whole ARN; the API would take a bare name as well, but
/// then nobody could check its Region and account.
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
