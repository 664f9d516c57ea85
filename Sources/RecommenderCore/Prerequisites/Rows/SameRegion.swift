/// The campaign runs in the Region that was given for the Pinpoint projects.
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
        evidence: "The campaign is in \(campaign.region.id), not in \(Quoted.short(region)), the "
          + "Region given for your Pinpoint projects. A campaign or journey of theirs may fail, and "
          + "only when it sends.",
        fix: "Choose a campaign in the Region of your Pinpoint projects, or correct the Region.")
    }
    // No project was looked at: the Region is what a person answered.
    return Assessment(
      .met,
      evidence: "The campaign is in \(campaign.region.id), the Region given for your Pinpoint "
        + "projects. In a project elsewhere a campaign or journey may fail, and only when it sends."
    )
  }
}
