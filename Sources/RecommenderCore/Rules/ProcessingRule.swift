/// A way of processing is chosen.
struct ProcessingRule: AnswerRule {
  let source = "Pinpoint user guide, processing method"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == nil else { return [] }
    let titles = Processing.allCases.map { "\"\($0.title)\"" }
    return [
      Finding(
        field: .processing, severity: .error, problem: "The processing is not chosen.",
        allowed: "It is \(Wording.list(titles, joinedBy: "or")).",
        fix: "Choose a Lambda function only where messages need more than one value an item.")
    ]
  }
}
