/// A type of ID is chosen.
struct IDTypeRule: AnswerRule {
  let source = "Pinpoint API, RecommendationProviderIdType"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.idType == nil else { return [] }
    return [
      Finding(
        field: .idType, severity: .error, problem: "The ID type is not chosen.",
        allowed: "It is \(Wording.list(IDType.allCases.map(\.title), joinedBy: "or")).",
        fix: "Choose the one that your Pinpoint projects use most consistently.")
    ]
  }
}
