/// A text in the user's own words, which may hold any script but nothing that deceives the eye.
struct FreeTextCheck {
  /// The answer.
  let field: Field
  /// What was typed; spaces at its ends are kept and are no matter for a finding.
  let text: String
  /// The longest text, in Unicode scalars.
  let limit: Int

  /// What is wrong: the length, and the first character that may not be there.
  func errors() -> [Finding] {
    findings(.error)
  }

  /// The same while it is typed, or how little room is left.
  func hint() -> Finding? {
    if let finding = findings(.hint).first { return finding }
    let length = text.unicodeScalars.count
    guard length * 5 >= limit * 4 else { return nil }
    let left = limit - length
    return Finding(
      field: field, severity: .hint,
      problem: "The \(field.label) has \(length) of \(limit) characters.", allowed: allowed,
      fix: left == 0 ? "No more can follow." : "\(Wording.count(left, "character")) can follow.")
  }

  private var allowed: String {
    "It may have up to \(limit) characters on one line, without control characters."
  }

  private func findings(_ severity: Finding.Severity) -> [Finding] {
    var findings: [Finding] = []
    func add(_ fault: TextFault, _ fix: String) {
      findings.append(
        Finding(
          field: field, severity: severity, problem: fault.problem(with: "The \(field.label)"),
          allowed: allowed, fix: fix))
    }
    let length = text.unicodeScalars.count
    if length > limit {
      let excess = Wording.count(length - limit, "character")
      add(.tooLong(length: length, limit: limit), "Shorten it by \(excess).")
    }
    var position = 0
    for scalar in text.unicodeScalars {
      position += 1
      guard Self.isDeceptive(scalar) else { continue }
      add(.character(scalar, position: position), "Remove \(Wording.character(scalar)).")
      break
    }
    return findings
  }

  /// Control characters, separators of lines and what turns the direction of writing.
  private static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
