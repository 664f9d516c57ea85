import RecommenderCore

/// The prerequisites checklist as lines of text, as `show` and `check` print it.
struct ChecklistTable {
  private let rows: [(requirement: any Requirement, assessment: Assessment)]
  private let width: Int

  /// Judges the rows.
  ///
  /// - Parameters:
  ///   - context: What they are judged by.
  ///   - width: The columns of a line; only commands are longer, so that they can be copied.
  init(_ context: AssessmentContext, width: Int) {
    rows = PrerequisiteCatalogue.assessments(context)
    self.width = width
  }

  /// The groups of rows, each after an empty line.
  var lines: [String] {
    RequirementGroup.allCases.flatMap { group -> [String] in
      let members = rows.filter { $0.requirement.group == group }
      guard !members.isEmpty else { return [] }
      return ["", "  \(group.rawValue)"]
        + members.flatMap { lines($0.requirement, $0.assessment) }
    }
  }

  /// How many rows stand at each verdict.
  var summary: ChecklistSummary { ChecklistSummary(rows.map(\.assessment.verdict)) }

  /// The same as text, such as `11 met, 1 not met, 3 to confirm`.
  func summary(separator: String) -> String {
    let summary = summary
    return Assessment.Verdict.allCases.filter { summary[$0] > 0 }
      .map { "\(summary[$0]) \($0.rawValue)" }.joined(separator: separator)
  }

  private static let indent = 17

  /// A row: the verdict and the title, and under them what was seen, when, and what to do.
  private func lines(_ requirement: any Requirement, _ assessment: Assessment) -> [String] {
    let time = assessment.checkedAt.map { " (\($0.local))" } ?? ""
    var lines = WrappedText.lines(
      requirement.title, indent: Self.indent, width: width,
      label: "    \(assessment.verdict.rawValue)")
    lines += WrappedText.lines(assessment.evidence + time, indent: Self.indent, width: width)
    guard !assessment.fix.isEmpty, assessment.verdict != .met else { return lines }
    let owner = "To do (\(requirement.owner.rawValue)):"
    lines += WrappedText.lines(
      assessment.instructions.isEmpty ? owner : "\(owner) \(assessment.instructions)",
      indent: Self.indent, width: width)
    guard let command = assessment.command else { return lines }
    return lines + WrappedText.commandLines(command, indent: Self.indent)
  }
}
