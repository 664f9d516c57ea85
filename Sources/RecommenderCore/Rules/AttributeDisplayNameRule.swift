/// Every attribute has a display name that Pinpoint takes.
struct AttributeDisplayNameRule: AnswerRule {
  let source = "Pinpoint API, values of Attributes"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == .lambda else { return [] }
    return answers.givenAttributes.enumerated().flatMap { row, attribute -> [Finding] in
      // A row without anything is one finding, about its name.
      guard !attribute.isBlank else { return [] }
      let check = check(attribute, row)
      return check.errors() + [check.warningAboutEnds()].compactMap(\.self)
    }
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    guard case .attributeDisplayName(let row) = field, answers.attributes.indices.contains(row)
    else { return nil }
    return check(answers.attributes[row], row).hint()
  }

  private func check(_ attribute: AttributeAnswer, _ row: Int) -> TextCheck {
    let name = attribute.name
    let example = Shapes.attributeDisplayName.accepts(name) ? name : "Movie title"
    return TextCheck(
      field: .attributeDisplayName(row), text: attribute.displayName,
      shape: Shapes.attributeDisplayName,
      allowed: "It may have up to \(Limits.attributeDisplayNameLength.upperBound) letters, digits, "
        + "spaces, _ and -, and begins with a letter or digit.",
      whenMissing: "Write the name that the attribute finder shows, such as \(example).")
  }
}
