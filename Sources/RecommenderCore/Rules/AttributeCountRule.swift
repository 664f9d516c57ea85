/// With a Lambda function, there are as many attributes as Pinpoint takes.
struct AttributeCountRule: AnswerRule {
  let source = "Pinpoint API, Attributes; Pinpoint quotas"

  func findings(in answers: Answers) -> [Finding] {
    let limits = Limits.attributeCount
    let count = answers.givenAttributes.count
    guard answers.processing == .lambda, !limits.contains(count) else { return [] }
    let excess = Wording.count(count - limits.upperBound, "attribute")
    return [
      Finding(
        field: .attributes, severity: .error,
        problem: count == 0 ? "The attributes are missing." : "There are \(count) attributes.",
        allowed: "With a Lambda function there are \(limits.lowerBound) to \(limits.upperBound).",
        fix: count == 0
          ? "Add each attribute that the function returns, with a name and a display name."
          : "Remove \(excess).")
    ]
  }
}
