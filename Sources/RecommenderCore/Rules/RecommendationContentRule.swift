/// What a recommendation contains may be told, in a text of reasonable length.
struct RecommendationContentRule: AnswerRule {
  let source = "a decision of this project; Pinpoint does not store the text"

  func findings(in answers: Answers) -> [Finding] {
    check(answers).errors()
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    field == .recommendationContent ? check(answers).hint() : nil
  }

  private func check(_ answers: Answers) -> FreeTextCheck {
    FreeTextCheck(
      field: .recommendationContent, text: answers.recommendationContent,
      limit: Limits.recommendationContentLength.upperBound)
  }
}
