/// An IAM role that is to be created has a name that IAM takes.
struct IAMRoleNameRule: AnswerRule {
  let source = "IAM API, roleNameType"

  func findings(in answers: Answers) -> [Finding] {
    answers.iamRole == .create ? check(answers).errors() : []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .iamRoleName ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> TextCheck {
    TextCheck(
      field: .iamRoleName, text: answers.iamRoleName, shape: Shapes.iamRoleName,
      allowed: "It may have up to \(Limits.iamRoleNameLength.upperBound) letters, digits and "
        + "_+=,.@-.",
      whenMissing: "Write a name, such as PinpointRecommendations.", replacement: "-")
  }
}
