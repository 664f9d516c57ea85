/// The campaign is given as the whole ARN of a Personalize campaign.
struct CampaignARNRule: AnswerRule {
  let source = "Pinpoint API, RecommendationProviderUri; Personalize API, Arn and Name"

  func findings(in answers: Answers) -> [Finding] {
    check(answers).errors()
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .campaignArn ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> ARNCheck {
    ARNCheck(field: .campaignArn, wanted: .campaign, text: answers.campaignArn, answers: answers)
  }
}
