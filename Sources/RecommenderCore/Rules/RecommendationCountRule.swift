/// The number of recommendations is chosen and within the limits.
struct RecommendationCountRule: AnswerRule {
  let source = "Pinpoint API, RecommendationsPerMessage"

  func findings(in answers: Answers) -> [Finding] {
    let limits = Limits.recommendationsPerMessage
    let count = answers.recommendationsPerMessage
    if let count, limits.contains(count) { return [] }
    let problem = count.map { "The number of recommendations is \($0)." }
    let nearest = min(max(count ?? 0, limits.lowerBound), limits.upperBound)
    return [
      Finding(
        field: .recommendationsPerMessage, severity: .error,
        problem: problem ?? "The number of recommendations is not chosen.",
        allowed: "It may be \(limits.lowerBound) to \(limits.upperBound).",
        fix: count == nil
          ? "Choose how many of the best recommendations each message gets."
          : "Choose \(nearest), or another number within these.")
    ]
  }
}
