/// The name of an attribute can be written plainly as a Handlebars variable in messages.
struct AttributeVariableRule: AnswerRule {
  let source = "Pinpoint user guide, message templates, which are Handlebars"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == .lambda else { return [] }
    return answers.givenAttributes.enumerated().compactMap { row, attribute in
      finding(attribute.name, row, .warning)
    }
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    guard case .attributeName(let row) = field, answers.attributes.indices.contains(row) else {
      return nil
    }
    return finding(answers.attributes[row].name, row, .hint)
  }

  private func finding(_ name: String, _ row: Int, _ severity: Finding.Severity) -> Finding? {
    guard Shapes.attributeName.accepts(name), let first = name.utf8.first else { return nil }
    let beginsWithDigit = (0x30...0x39).contains(first)
    guard beginsWithDigit || name.utf8.contains(UInt8(ascii: "-")) else { return nil }
    let plain = String(name.map { $0 == "-" ? "_" : $0 })
    return Finding(
      field: .attributeName(row), severity: severity,
      problem: beginsWithDigit
        ? "The name of attribute \(row + 1) begins with a digit."
        : "The name of attribute \(row + 1) has a hyphen.",
      allowed: "Pinpoint takes it, but messages must then write {{Recommendations.[\(name)]}}.",
      fix: beginsWithDigit
        ? "Begin the name with a letter, where the function can return it so."
        : "Write \(plain), where the function can return it so.")
  }
}
