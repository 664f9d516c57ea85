/// A row that the campaign's own description answers.
protocol DescribedCampaign: VerifiedRequirement {}

extension DescribedCampaign {
  var group: RequirementGroup { .campaign }
  var owner: Owner { .dataScience }
  var verification: String { Lookup.campaign("").operation }

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    [CampaignTrail(answers, knowing: observations).campaign].compactMap(\.self)
  }
}
