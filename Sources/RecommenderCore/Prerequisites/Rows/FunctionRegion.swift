/// The function is hosted in the Region of the Pinpoint projects.
struct FunctionRegion: FunctionRequirement, VerifiedRequirement {
  let id = RequirementID.functionRegion
  let title = "The function is in your projects' Region"
  let owner = Owner.developer
  let verification = "compares the Regions"

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let function = try evidence.chosenFunction()
    let region = evidence.region
    guard !region.isEmpty else { throw Undecided(missing: "No Region is chosen yet.") }
    guard function.region.id == region else {
      return Assessment(
        .notMet,
        evidence: "The function is in \(function.region.id), not in \(Quoted.short(region)), the "
          + "Region given for your Pinpoint projects. They cannot send it recommendations, and a "
          + "campaign or journey may fail, only when it sends.",
        fix: "Ask your developers to deploy the function in \(Quoted.short(region)).")
    }
    return Assessment(
      .met,
      evidence: "The function is in \(function.region.id), the Region given for your Pinpoint "
        + "projects. A project elsewhere cannot send it recommendations, and a campaign or journey "
        + "there may fail when it sends.")
  }
}
