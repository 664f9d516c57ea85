/// The campaign has the provisioned transactions that Pinpoint's user guide recommends.
///
/// Advice only: Personalize itself advises to begin with 1, because the figure sets the least bill.
struct ProvisionedTPS: DescribedCampaign {
  let id = RequirementID.provisionedTPS
  let title = "20 transactions a second are provisioned"

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let campaign = try evidence.campaign()
    guard let provisioned = campaign.value.minProvisionedTPS else {
      throw Undecided("Personalize does not say how many are provisioned.", at: campaign.at)
    }
    let advised = Limits.recommendedTransactionsPerSecond
    let words = provisioned == 1 ? "1 is" : "\(provisioned) are"
    guard provisioned < advised else {
      return Assessment(.met, evidence: "\(words) provisioned.", checkedAt: campaign.at)
    }
    return CampaignChange(of: try evidence.chosenCampaign(), campaign.value).advice(
      transactions: advised,
      evidence: "\(words) provisioned; \(advised) are advised, which raises the minimum cost.",
      at: campaign.at)
  }
}
