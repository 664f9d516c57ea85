/// The description, where there is one, has only what Pinpoint's API takes.
struct DescriptionRule: AnswerRule {
  let source = "Pinpoint API, Description"

  func findings(in answers: Answers) -> [Finding] {
    let check = check(answers)
    return check.errors() + [check.warningAboutEnds()].compactMap(\.self)
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .description ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> TextCheck {
    TextCheck(
      field: .description, text: answers.description, shape: Shapes.description,
      allowed: "It may have up to \(Limits.descriptionLength.upperBound) letters, digits, spaces "
        + "and _ ; ( ) , -.",
      whenMissing: "Write it in other words, or leave it empty.")
  }
}
