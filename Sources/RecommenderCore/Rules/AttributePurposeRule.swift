/// Every attribute says what it is for, so that people who write messages and code agree.
struct AttributePurposeRule: AnswerRule {
  let source = "Pinpoint user guide, name and purpose of each attribute; the length is our own"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == .lambda else { return [] }
    return answers.givenAttributes.enumerated().flatMap { row, attribute -> [Finding] in
      guard !attribute.isBlank else { return [] }
      guard attribute.purpose.utf8.allSatisfy({ $0 == 0x20 }) else {
        return check(attribute, row).errors()
      }
      return [missing(row)] + check(attribute, row).errors()
    }
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    guard case .attributePurpose(let row) = field, answers.attributes.indices.contains(row) else {
      return nil
    }
    return check(answers.attributes[row], row).hint()
  }

  private func missing(_ row: Int) -> Finding {
    Finding(
      field: .attributePurpose(row), severity: .warning,
      problem: "The purpose of attribute \(row + 1) is missing.",
      allowed: "It may stay empty, but the team should agree on the purpose of each attribute.",
      fix: "Write in a few words what messages use it for.")
  }

  private func check(_ attribute: AttributeAnswer, _ row: Int) -> FreeTextCheck {
    FreeTextCheck(
      field: .attributePurpose(row), text: attribute.purpose,
      limit: Limits.attributePurposeLength.upperBound)
  }
}
