/// No failed or pending update hides behind the campaign's status.
struct CampaignUpdate: DescribedCampaign {
  let id = RequirementID.campaignUpdate
  let title = "The campaign's latest update went through"

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let campaign = try evidence.campaign()
    guard let update = campaign.value.latestUpdate else {
      return Assessment(.met, evidence: "It was never updated.", checkedAt: campaign.at)
    }
    let words = Quoted.sentence(
      "The latest update is \(Quoted.value(update.status))", reason: update.failureReason)
    switch PersonalizeStatus(update.status) {
    case .active:
      return Assessment(.met, evidence: "The latest update is ACTIVE.", checkedAt: campaign.at)
    case .underWay:
      return Assessment(
        .advice, evidence: words, checkedAt: campaign.at,
        fix: "Until it ends, the campaign answers as it did before. \(CampaignChange.wait)",
        command: CampaignChange(of: try evidence.chosenCampaign(), campaign.value).progress.line)
    case .ended:
      return Assessment(
        .advice, evidence: words, checkedAt: campaign.at,
        fix: "The campaign still answers with the version before; ask for the update again.")
    case .unknown:
      throw Undecided(
        "The latest update is \(Quoted.value(update.status)), which this program does not know.",
        at: campaign.at, fix: "Ask your data science team what the status means.")
    }
  }
}
