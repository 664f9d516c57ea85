/// Without a Lambda function, the standard attribute has a display name.
struct DisplayNameRule: AnswerRule {
  let source = "Pinpoint API, RecommendationsDisplayName"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == Processing.none else { return [] }
    let check = check(answers)
    return check.errors() + [check.warningAboutEnds()].compactMap(\.self)
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .displayName ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> TextCheck {
    TextCheck(
      field: .displayName, text: answers.displayName, shape: Shapes.displayName,
      allowed: "It may have up to \(Limits.displayNameLength.upperBound) letters, digits, spaces, "
        + "_ and -.",
      whenMissing: "Write the name that the attribute finder shows, such as Recommended movie.")
  }
}
