/// Someone has said what a recommendation contains.
struct ContentKnown: Requirement {
  let id = RequirementID.contentKnown
  let title = "You know what a recommendation contains"
  let group = RequirementGroup.agreement
  let owner = Owner.you
  let verification = "a person says so"
  let isConfirmedByPerson = true

  func assess(_ evidence: AssessmentContext) -> Assessment {
    if let confirmation = evidence.confirmations[id] { return confirmation.assessment }
    let content = evidence.answers.recommendationContent
    guard content.contains(where: { !$0.isWhitespace }) else {
      return Assessment(
        .toConfirm, evidence: "Is it an item ID, a title, or something else?",
        mend: "Ask your data science team, and note the answer with the recommendations.")
    }
    return Assessment(.met, evidence: Quoted.sentence("It contains", reason: content))
  }
}
