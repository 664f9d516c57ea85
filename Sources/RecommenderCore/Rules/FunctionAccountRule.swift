/// The Lambda function belongs to the account of the campaign.
struct FunctionAccountRule: AnswerRule {
  let source = "a decision of this project; Pinpoint documents no use across accounts"

  func findings(in answers: Answers) -> [Finding] {
    finding(answers, .error).map { [$0] } ?? []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .functionArn ? finding(answers, .hint) : nil
  }

  private func finding(_ answers: Answers, _ severity: Finding.Severity) -> Finding? {
    guard let campaign = answers.parsedCampaign, let function = answers.parsedFunction,
      campaign.account != function.account
    else { return nil }
    return Finding(
      field: .functionArn, severity: severity,
      problem: "The Lambda function ARN has the account \(function.account), not "
        + "\(campaign.account).",
      allowed: "Campaign, function and IAM role belong to one account.",
      fix: "Choose a function of the account \(campaign.account).")
  }
}
