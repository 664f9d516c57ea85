/// The IAM role belongs to the account of the campaign; without a campaign, to the function's.
struct IAMRoleAccountRule: AnswerRule {
  let source = "a decision of this project; Pinpoint documents no use across accounts"

  func findings(in answers: Answers) -> [Finding] {
    finding(answers, .error).map { [$0] } ?? []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .iamRoleArn ? finding(answers, .hint) : nil
  }

  private func finding(_ answers: Answers, _ severity: Finding.Severity) -> Finding? {
    guard let iamRole = answers.parsedIAMRole, let account = KnownPlace(answers).account,
      iamRole.account != account
    else { return nil }
    return Finding(
      field: .iamRoleArn, severity: severity,
      problem: "The IAM role ARN has the account \(iamRole.account), not \(account).",
      allowed: "Campaign, function and IAM role belong to one account.",
      fix: "Choose an IAM role of the account \(account).")
  }
}
