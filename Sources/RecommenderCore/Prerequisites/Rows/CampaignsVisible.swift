/// The person who sets the model up may see the campaigns of the account.
struct CampaignsVisible: VerifiedRequirement {
  let id = RequirementID.campaignsVisible
  let title = "You may see the account's campaigns"
  let group = RequirementGroup.campaign
  let owner = Owner.administrator
  let verification = Lookup.campaignList.operation

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    answers.lookupRegion.isEmpty ? [] : [.campaignList]
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    if let denial = denial(evidence) { return denial }
    let count = try evidence.sight(
      .campaignList,
      absent: { .init(.notChecked, evidence: "There is no list of campaigns.", checkedAt: $0) },
      { reply in if case .campaignCount(let count) = reply { count } else { nil } })
    let place = evidence.region.isEmpty ? "" : " in \(Quoted.short(evidence.region))"
    guard count.value > 0 else {
      return Assessment(
        .advice, evidence: "No campaign is visible\(place).", checkedAt: count.at,
        fix: "Check the Region, or ask your data science team to deploy a campaign and your "
          + "administrator to let you view it.")
    }
    let words = count.value == 1 ? "1 campaign is" : "\(count.value) campaigns are"
    return Assessment(.met, evidence: "\(words) visible\(place).", checkedAt: count.at)
  }

  /// The permission is the requirement, so that being denied it is the answer; nil where it is not.
  private func denial(_ evidence: AssessmentContext) -> Assessment? {
    guard let observation = evidence.observations[.campaignList],
      let failure = observation.failure, failure.cause == .accessDenied
    else { return nil }
    var assessment = failure.assessment(of: .campaignList, at: observation.at, for: evidence)
    assessment.verdict = .notMet
    assessment.evidence += " Without it no campaign is in the list that you choose from."
    return assessment
  }
}
