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
          "\($0.field): \($0.message) \($0.fix)", indent: 11, width: width,
          label: "  \($0.severity.rawValue)")
      }
  }

  private var checklist: [String] {
    let checklist = ChecklistTable(document.assessmentContext, width: width)
    return ["Prerequisites: \(checklist.summary(separator: ", "))"] + checklist.lines
  }
}
