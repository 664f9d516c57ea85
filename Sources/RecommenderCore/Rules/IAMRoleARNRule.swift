/// An existing IAM role is given as its whole ARN.
struct IAMRoleARNRule: AnswerRule {
  let source = "Pinpoint API, RecommendationProviderRoleArn; IAM API, arnType and roleNameType"

  func findings(in answers: Answers) -> [Finding] {
    answers.iamRole == .existing ? check(answers).errors() : []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .iamRoleArn ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> ARNCheck {
    ARNCheck(field: .iamRoleArn, wanted: .iamRole, text: answers.iamRoleArn, answers: answers)
  }
}
