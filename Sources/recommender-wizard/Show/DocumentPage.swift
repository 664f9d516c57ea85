import RecommenderCore
import TerminalCanvas

/// A document as a page of plain text: its answers, what is wrong with them, and the checklist.
struct DocumentPage {
  private let document: SessionDocument
  private let problems: [DocumentCheck.Problem]
  private let title: String
  private let width: Int

  /// Lays a document out.
  ///
  /// - Parameters:
  ///   - loaded: The document.
  ///   - title: What it is called.
  ///   - width: The columns of a line; only commands are longer, so that they can be copied.
  init(_ loaded: LoadedDocument, title: String, width: Int) {
    document = loaded.document
    problems = loaded.problems
    self.title = title
    self.width = width
  }

  /// The whole page.
  var text: String {
    (heading + [""] + answers + [""] + findings + [""] + checklist).map { $0 + "\n" }.joined()
  }

  private var heading: [String] {
    var facts: [String] = []
    if let step = document.step { facts.append("at the step \(step.rail)") }
    if let modified = document.modified { facts.append("last changed \(modified.local)") }
    if document.account?.source == .sample { facts.append("from the built-in sample account") }
    return WrappedText.lines(([title] + facts).joined(separator: ", "), indent: 0, width: width)
  }

  private var answers: [String] {
    let rows = AnswerRow.rows(document.answers)
    let indent = 4 + (rows.map(\.label.columnWidth).max() ?? 0)
    return ["Answers"]
      + rows.flatMap {
        WrappedText.lines($0.value, indent: indent, width: width, label: "  \($0.label)")
      }
  }

  private var findings: [String] {
    guard !problems.isEmpty else { return ["Findings: none"] }
    return ["Findings"]
      + problems.flatMap {
        WrappedText.lines(
          "\($0.field): \($0.message) \($0.mend)", indent: 11, width: width,
          label: "  \($0.severity.rawValue)")
      }
  }

  private var checklist: [String] {
    let rows = PrerequisiteCatalogue.assessments(document.assessmentContext)
    var lines = ["Prerequisites: \(Self.summary(rows.map(\.assessment.verdict)))"]
    for group in RequirementGroup.allCases {
      let members = rows.filter { $0.requirement.group == group }
      guard !members.isEmpty else { continue }
      lines += ["", "  \(group.rawValue)"]
      for row in members { lines += self.lines(row.requirement, row.assessment) }
    }
    return lines
  }

  private static let indent = 17

  /// A row: the verdict and the title, and under them what was seen, when, and what to do.
  private func lines(_ requirement: any Requirement, _ assessment: Assessment) -> [String] {
    let time = assessment.checkedAt.map { " (\($0.local))" } ?? ""
    var lines = WrappedText.lines(
      requirement.title, indent: Self.indent, width: width,
      label: "    \(assessment.verdict.rawValue)")
    lines += WrappedText.lines(assessment.evidence + time, indent: Self.indent, width: width)
    guard !assessment.mend.isEmpty, assessment.verdict != .met else { return lines }
    let owner = "To do (\(requirement.owner.rawValue)):"
    // Such a mend is for a shell.
    if assessment.mend.hasPrefix("aws ") {
      lines += WrappedText.lines(owner, indent: Self.indent, width: width)
      lines += WrappedText.commandLines(assessment.mend, indent: Self.indent)
    } else {
      lines += WrappedText.lines("\(owner) \(assessment.mend)", indent: Self.indent, width: width)
    }
    return lines
  }

  private static func summary(_ verdicts: [Assessment.Verdict]) -> String {
    let summary = ChecklistSummary(verdicts)
    return Assessment.Verdict.allCases.filter { summary[$0] > 0 }
      .map { "\(summary[$0]) \($0.rawValue)" }.joined(separator: ", ")
  }
}
