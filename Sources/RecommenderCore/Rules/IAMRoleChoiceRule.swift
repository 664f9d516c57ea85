/// It is said whether the IAM role exists.
struct IAMRoleChoiceRule: AnswerRule {
  let source = "Pinpoint API, RecommendationProviderRoleArn; Pinpoint user guide, IAM role"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.iamRole == nil else { return [] }
    return [
      Finding(
        field: .iamRole, severity: .error, problem: "The IAM role is not chosen.",
        allowed: "Pinpoint needs one IAM role, which exists or is created.",
        fix: "Choose an existing IAM role, or have one created.")
    ]
  }
}
