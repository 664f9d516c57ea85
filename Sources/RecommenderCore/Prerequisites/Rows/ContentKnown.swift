/// Someone has confirmed what a recommendation contains; an answer alone may be a guess.
struct ContentKnown: Requirement {
  let id = RequirementID.contentKnown
  let title = "You know what a recommendation contains"
  let group = RequirementGroup.agreement
  let owner = Owner.you
  let verification = "a person says so"
  let isConfirmedByPerson = true

  func assess(_ evidence: AssessmentContext) -> Assessment {
    let content = evidence.answers.recommendationContent
    let isSaid = content.contains { !$0.isWhitespace }
    if var confirmed = evidence.confirmations[id]?.assessment {
      if isSaid { confirmed.evidence += " \(Quoted.sentence("It contains", reason: content))" }
      return confirmed
    }
    guard isSaid else {
      return Assessment(
        .toConfirm,
        evidence: "What exactly does a recommendation contain: an item ID, a title, or something "
          + "else?",
        fix: "Ask your data science team exactly what the campaign provides, and note the answer "
          + "with the recommendations.")
    }
    return Assessment(
      .toConfirm,
      evidence: "Is this exactly what a recommendation contains: \(Quoted.short(content))?",
      fix: "Ask your data science team exactly what the campaign provides, then confirm it.")
  }
}
