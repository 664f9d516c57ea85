/// The model has a name that Pinpoint's API takes.
struct ModelNameRule: AnswerRule {
  let source = "Pinpoint API, Name; the console demands one"

  func findings(in answers: Answers) -> [Finding] {
    let check = check(answers)
    let warning = check.warningAboutEnds() ?? spaceFinding(answers.name, .warning)
    return check.errors() + [warning].compactMap(\.self)
  }

  func hint(for field: Field, in answers: Answers) -> Finding? {
    guard field == .name else { return nil }
    return check(answers).hint() ?? spaceFinding(answers.name, .hint)
  }

  /// The name cannot be changed in the console later, so a doubtful one is worth a word now.
  private func spaceFinding(_ name: String, _ severity: Finding.Severity) -> Finding? {
    guard Shapes.modelName.accepts(name), name.utf8.contains(0x20) else { return nil }
    let plain = String(name.map { $0 == " " ? "-" : $0 })
    return Finding(
      field: .name, severity: severity, problem: "The model name has a space.",
      allowed: "Pinpoint's API takes spaces, but its console does not list them.",
      fix: "Write \(plain) where the model is to be set up in the console.")
  }

  private func check(_ answers: Answers) -> TextCheck {
    TextCheck(
      field: .name, text: answers.name, shape: Shapes.modelName,
      allowed: "It may have up to \(Limits.modelNameLength.upperBound) letters, digits, spaces, _ "
        + "and -, and begins with a letter or digit.",
      whenMissing: "Write a name, such as movie-picks.", replacement: "-")
  }
}
