/// The campaign is in the Region that was chosen, which is that of the Pinpoint projects.
struct CampaignRegionRule: AnswerRule {
  let source = "Pinpoint user guide, preparing to use a recommender model"

  func findings(in answers: Answers) -> [Finding] {
    finding(answers, .error).map { [$0] } ?? []
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .campaignArn ? finding(answers, .hint) : nil
  }

  private func finding(_ answers: Answers, _ severity: Finding.Severity) -> Finding? {
    // A missing or malformed Region is the matter of another rule.
    guard let campaign = answers.parsedCampaign, AWSRegion(answers.region).isWellFormed,
      campaign.region.id != answers.region
    else { return nil }
    return Finding(
      field: .campaignArn, severity: severity,
      problem: "The campaign ARN has the Region \(campaign.region.id), not \(answers.region).",
      allowed: "The campaign runs in the same Region as the Pinpoint projects that use it.",
      fix: "Choose a campaign in \(answers.region), or choose \(campaign.region.id) as Region.")
  }
}
