/// Recommender models work in the chosen Region.
struct RegionSupported: VerifiedRequirement {
  let id = RequirementID.regionSupported
  let title = "The Region supports recommender models"
  let group = RequirementGroup.account
  let owner = Owner.you
  let verification = "compares with the documented Regions"

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let region = AWSRegion(evidence.region)
    guard !region.id.isEmpty else { throw Undecided(missing: "No Region is chosen yet.") }
    let name = Quoted.short(region.id)
    switch region.support {
    case .documented:
      return Assessment(.met, evidence: "\(name) is a documented Region.")
    case .undocumented:
      return Assessment(
        .advice,
        evidence: "\(name) has both services, but is not documented for recommender models.",
        fix: "Try it before you rely on it, or choose a documented Region.")
    case .unsupported:
      return Assessment(
        .notMet, evidence: "\(name) does not have both Pinpoint and Personalize.",
        fix: "Choose a Region such as us-east-1, us-west-2 or eu-west-1.")
    }
  }
}
