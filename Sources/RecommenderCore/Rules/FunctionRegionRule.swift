/// The Lambda function is in the Region of the Pinpoint projects.
struct FunctionRegionRule: AnswerRule {
  let source = "Pinpoint user guide, preparing to use a recommender model"

  func findings(in answers: Answers) -> [Finding] {
    finding(answers, .error).map { [$0] } ?? []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .functionArn ? finding(answers, .hint) : nil
  }

  private func finding(_ answers: Answers, _ severity: Finding.Severity) -> Finding? {
    guard let function = answers.parsedFunction, let region = KnownPlace(answers).region,
      function.region.id != region
    else { return nil }
    return Finding(
      field: .functionArn, severity: severity,
      problem: "The Lambda function ARN has the Region \(function.region.id), not \(region).",
      allowed: "The function runs in the same Region as the Pinpoint projects that use it.",
      fix: "Choose a function in \(region), or deploy this one there.")
  }
}
