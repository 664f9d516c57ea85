/// The person who publishes the model may pass the IAM role to Pinpoint.
struct PassRole: VerifiedRequirement {
  let id = RequirementID.passRole
  let title = "You may pass the IAM role to Pinpoint"
  let group = RequirementGroup.iamRole
  let owner = Owner.administrator
  let verification = "simulate-principal-policy"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    answers.chosenIAMRole.map { [.passRole($0.description)] } ?? []
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let role = try evidence.chosenIAMRole().description
    let lookup = Lookup.passRole(role)
    let decisions = try evidence.sight(
      lookup,
      absent: {
        .init(.notChecked, evidence: "Your own user or role was not found.", checkedAt: $0)
      },
      { reply in if case .decisions(let decisions) = reply { decisions } else { nil } })
    return try PolicyDecisions(decisions).assess(
      [("iam:PassRole", role)],
      // Which of the two services Pinpoint names itself is documented in two ways.
      mend: """
        Ask your administrator for iam:PassRole on \(role), passed to \
        mobiletargeting.amazonaws.com or pinpoint.amazonaws.com.
        """, byHand: lookup.command(region: evidence.region))
  }
}
