/// A short text of the answers held against its shape, in words.
struct TextCheck {
  /// The answer.
  let field: Field
  /// What was typed.
  let text: String
  /// What may be typed.
  let shape: TextShape
  /// The sentence that says what may be typed.
  let allowed: String
  /// What to do where nothing was typed.
  let whenMissing: String
  /// What a fixed text has in place of characters that are not allowed.
  var replacement = ""

  /// What is wrong, every kind of fault once.
  func errors() -> [Finding] {
    shape.faults(in: text).map { finding($0, .error) }
  }

  /// A warning about a space at an end, where the shape lets it pass but hardly anyone means it.
  func warningAboutEnds() -> Finding? {
    guard shape.accepts(text), text.hasPrefix(" ") || text.hasSuffix(" ") else { return nil }
    let middle = trimmed()
    return Finding(
      field: field, severity: .warning,
      problem: "The \(field.label) \(text.hasPrefix(" ") ? "begins" : "ends") with a space.",
      allowed: "Pinpoint may take the space and keep it, but nobody sees it.",
      fix: Wording.quoted(middle).map { "Write \($0) without spaces at its ends." }
        ?? "Leave it empty.")
  }

  /// What is worth saying while the text grows: what can no longer be fixed by typing on, or how
  /// little room is left.
  func hint() -> Finding? {
    for fault in shape.faults(in: text) {
      switch fault {
      case .empty, .blank: continue
      case .tooLong, .firstCharacter, .character: return finding(fault, .hint)
      }
    }
    let length = text.unicodeScalars.count
    let limit = shape.length.upperBound
    // Four fifths of the limit leave time to think before the text is cut.
    guard length * 5 >= limit * 4 else { return nil }
    let left = limit - length
    return Finding(
      field: field, severity: .hint,
      problem: "The \(field.label) has \(length) of \(limit) characters.", allowed: allowed,
      fix: left == 0 ? "No more can follow." : "\(Wording.count(left, "character")) can follow.")
  }

  private func finding(_ fault: TextFault, _ severity: Finding.Severity) -> Finding {
    Finding(
      field: field, severity: severity, problem: fault.problem(with: "The \(field.label)"),
      allowed: allowed, fix: fix(fault))
  }

  private func fix(_ fault: TextFault) -> String {
    switch fault {
    case .empty, .blank: return whenMissing
    case .tooLong(let length, let limit):
      return "Shorten it by \(Wording.count(length - limit, "character"))."
    case .firstCharacter, .character:
      guard let fixed = shape.fixed(text, replacement: replacement) else { return whenMissing }
      return "Write \(fixed)."
    }
  }

  private func trimmed() -> Substring {
    var middle = text[...]
    while middle.first == " " { middle.removeFirst() }
    while middle.last == " " { middle.removeLast() }
    return middle
  }
}
