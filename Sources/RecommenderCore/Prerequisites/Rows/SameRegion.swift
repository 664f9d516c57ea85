/// The campaign runs in the Region of the Pinpoint projects.
struct SameRegion: VerifiedRequirement {
  let id = RequirementID.sameRegion
  let title = "The campaign is in your projects' Region"
  let group = RequirementGroup.campaign
  let owner = Owner.dataScience
  let verification = "compares the Regions"

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let campaign = try evidence.chosenCampaign()
    let region = evidence.answers.region
    guard !region.isEmpty else { throw Undecided(missing: "No Region is chosen yet.") }
    guard campaign.region.id == region else {
      return Assessment(
        .notMet,
        evidence: "The campaign is in \(campaign.region.id), not in \(Quoted.short(region)).",
        mend: "Choose a campaign in the Region of your Pinpoint projects, or correct the Region.")
    }
    return Assessment(.met, evidence: "Both are in \(campaign.region.id).")
  }
}
