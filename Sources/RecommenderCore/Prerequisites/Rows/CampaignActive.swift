/// The campaign is deployed and active.
struct CampaignActive: DescribedCampaign {
  let id = RequirementID.campaignActive
  let title = "The campaign's status is ACTIVE"

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let campaign = try evidence.campaign { absent($0, evidence) }
    let status = campaign.value.status
    let statement = "Status is \(Quoted.value(status))"
    let words = Quoted.sentence(statement, reason: campaign.value.failureReason)
    switch PersonalizeStatus(status) {
    case .active:
      return Assessment(.met, evidence: "\(statement).", checkedAt: campaign.at)
    case .underWay:
      return Assessment(
        .notMet, evidence: words, checkedAt: campaign.at,
        fix: CampaignChange.wait,
        command: CampaignChange(of: try evidence.chosenCampaign(), campaign.value).progress.line)
    case .ended:
      return Assessment(
        .notMet, evidence: words, checkedAt: campaign.at,
        fix: "Ask your data science team to deploy the campaign anew, or choose another one.")
    case .unknown:
      throw Undecided(
        "Status is \(Quoted.value(status)), which this program does not know.", at: campaign.at,
        fix: "Ask your data science team what the status means.")
    }
  }

  private func absent(_ time: Timestamp, _ evidence: AssessmentContext) -> Assessment {
    // With credentials of another account, or in another Region, nothing is found either.
    let campaign = evidence.answers.chosenCampaign
    var place = campaign?.region.id ?? evidence.region
    if case .callerIdentity(let caller)? = evidence.observations.found(.callerIdentity),
      caller.account != campaign?.account
    {
      place += " of account \(Quoted.value(caller.account))"
    }
    return Assessment(
      .notMet, evidence: "No such campaign was found in \(place).", checkedAt: time,
      fix: "Check the ARN, and that your credentials belong to the campaign's account.")
  }
}
