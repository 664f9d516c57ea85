/// No two attributes have the same name; names that differ in capitals only are worth a word.
struct AttributeNamesUniqueRule: AnswerRule {
  let source = "Pinpoint API, keys of Attributes, which are case-sensitive"

  func findings(in answers: Answers) -> [Finding] {
    guard answers.processing == .lambda else { return [] }
    var exact: [String: Int] = [:]
    var folded: [String: Int] = [:]
    var findings: [Finding] = []
    for (row, attribute) in answers.givenAttributes.enumerated() where !attribute.name.isEmpty {
      let name = attribute.name
      if let earlier = exact[name] {
        findings.append(same(row, as: earlier))
      } else if let earlier = folded[name.lowercased()] {
        findings.append(similar(row, to: earlier))
      }
      exact[name] = exact[name] ?? row
      folded[name.lowercased()] = folded[name.lowercased()] ?? row
    }
    return findings
  }

  private func same(_ row: Int, as earlier: Int) -> Finding {
    Finding(
      field: .attributeName(row), severity: .error,
      problem: "The name of attribute \(row + 1) is also that of attribute \(earlier + 1).",
      allowed: "Every attribute has a name of its own.",
      fix: "Write another name, or remove attribute \(row + 1).")
  }

  private func similar(_ row: Int, to earlier: Int) -> Finding {
    Finding(
      field: .attributeName(row), severity: .warning,
      problem: "The name of attribute \(row + 1) differs from that of attribute \(earlier + 1) in "
        + "capital letters only.",
      allowed: "Pinpoint takes both and keeps them apart, but people confuse them.",
      fix: "Choose names that differ in more than capitals.")
  }
}
