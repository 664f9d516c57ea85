/// Every attribute has a name that Pinpoint takes, without the prefix that messages put before it.
struct AttributeNameRule: AnswerRule {
  let source = "Pinpoint API, keys of Attributes"

  /// What message variables begin with; the API's samples put it before the stored name as well.
  static let prefix = "Recommendations."

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == .lambda else { return [] }
    return answers.givenAttributes.indices.flatMap { errors(answers.attributes[$0], $0) }
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    guard case .attributeName(let row) = field, answers.attributes.indices.contains(row) else {
      return nil
    }
    let name = answers.attributes[row].name
    return prefixFinding(name, row, .hint) ?? check(name, row).hint()
  }

  private func errors(_ attribute: AttributeAnswer, _ row: Int) -> [Finding] {
    if attribute.isBlank {
      return [
        Finding(
          field: .attributeName(row), severity: .error,
          problem: "The name of attribute \(row + 1) is missing, and so is the rest of its row.",
          allowed: Self.allowed, fix: "Fill the row in, or remove it.")
      ]
    }
    if let finding = prefixFinding(attribute.name, row, .error) { return [finding] }
    return check(attribute.name, row).errors()
  }

  private func prefixFinding(
    _ name: String, _ row: Int, _ severity: Finding.Severity
  ) -> Finding? {
    guard name.hasPrefix(Self.prefix) else { return nil }
    let bare = name.dropFirst(Self.prefix.count)
    let fixed = Shapes.attributeName.fixed(bare, replacement: "_")
    return Finding(
      field: .attributeName(row), severity: severity,
      problem: "The name of attribute \(row + 1) begins with \"\(Self.prefix)\", which only "
        + "messages put before it.",
      allowed: Self.allowed,
      fix: fixed.map { "Write \($0)." } ?? "Write the name that the function returns.")
  }

  private func check(_ name: String, _ row: Int) -> TextCheck {
    TextCheck(
      field: .attributeName(row), text: name, shape: Shapes.attributeName, allowed: Self.allowed,
      whenMissing: "Write the name that the function returns, such as Title.", replacement: "_")
  }

  private static let allowed =
    "It may have up to \(Limits.attributeNameLength.upperBound) letters, digits, _ and -, and "
    + "begins with a letter or digit."
}
