import RecommenderCore

extension Exporter {
  /// `CHECKLIST.md`: what is open and who can put it right, what is met, and the choices made.
  static let checklist = Exporter { input in
    [ExportedFile(path: "CHECKLIST.md", text: ChecklistFile(input).text)]
  }
}

/// The prerequisites checklist as a document for people.
struct ChecklistFile {
  private let input: ExportInput
  private let rows: [(requirement: any Requirement, assessment: Assessment)]

  init(_ input: ExportInput) {
    self.input = input
    rows = PrerequisiteCatalogue.assessments(input.context)
  }

  /// The whole document.
  var text: String {
    (heading + open + warnings + met + ChoicesSection(input).lines + next).joined(separator: "\n")
      + "\n"
  }

  private var heading: [String] {
    let name = Markdown.text(input.configuration.name)
    var lines = ["# Prerequisites of \(name)", ""]
    lines += [
      "What has to be in place before the recommender model \(name) works in Amazon Pinpoint. "
        + "What is open comes first, grouped by who can put it right.", "",
    ]
    lines += SampleNote.lines(input)
    return lines + counts + [""]
  }

  /// How many rows stand at each verdict, with what the verdict means where the word alone is
  /// not enough.
  private var counts: [String] {
    let summary = ChecklistSummary(rows.map(\.assessment.verdict))
    return Self.byUrgency.filter { summary[$0] > 0 }.map { verdict in
      let meaning = Self.meaning(verdict).map { ", \($0)" } ?? ""
      return "- \(verdict.rawValue.capitalizedFirst): **\(summary[verdict])**\(meaning)"
    }
  }

  /// What exports and yet deserves a word.
  private var warnings: [String] {
    let findings = Rules.findings(in: input.context.answers).filter { $0.severity == .warning }
    guard !findings.isEmpty else { return [] }
    return ["## Worth a look", ""]
      + findings.map { "- \(Markdown.item($0.message)) \(Markdown.text($0.mend))" } + [""]
  }

  private var open: [String] {
    let open = rows.filter { $0.assessment.verdict != .met }
    guard !open.isEmpty else { return ["Everything is met.", ""] }
    var lines = ["## Open", ""]
    for owner in Owner.allCases {
      let mine = open.filter { $0.requirement.owner == owner }.sorted {
        Self.urgency($0.assessment.verdict) < Self.urgency($1.assessment.verdict)
      }
      guard !mine.isEmpty else { continue }
      lines += ["### \(owner.heading)", ""]
      for row in mine { lines += self.lines(row.requirement, row.assessment) }
    }
    return lines
  }

  private var met: [String] {
    let met = rows.filter { $0.assessment.verdict == .met }
    guard !met.isEmpty else { return [] }
    return ["## Met", ""] + met.flatMap { lines($0.requirement, $0.assessment) }
  }

  private var next: [String] {
    [
      "## The next step", "",
      "Once nothing above stands in the way, run this in the folder of this file:", "",
    ]
      + Markdown.codeBlock(
        "aws pinpoint create-recommender-configuration --region \(input.configuration.region.id) "
          + "--cli-input-json file://recommender.json", indent: 0)
      + [
        "",
        "Amazon Pinpoint's own support ended on 2026-10-30; the command works only where "
          + "Pinpoint still answers.",
      ]
  }

  /// A row: its title and verdict, and under it what was seen, how, and what to do.
  private func lines(_ requirement: any Requirement, _ assessment: Assessment) -> [String] {
    let isMet = assessment.verdict == .met
    let verdict = isMet ? "" : " – \(assessment.verdict.rawValue)"
    let time = assessment.checkedAt.map { ", \($0.iso8601)" } ?? ""
    var lines = [
      "- [\(isMet ? "x" : " ")] **\(requirement.title)**\(verdict) (`\(requirement.id.rawValue)`)",
      "  - \(Markdown.item(assessment.evidence))",
      "  - Check: \(requirement.verification)\(time)",
    ]
    if !assessment.mend.isEmpty, !isMet {
      let words = assessment.instructions
      lines.append(words.isEmpty ? "  - To do:" : "  - To do: \(Markdown.text(words))")
      if let command = assessment.command {
        lines += [""] + Markdown.codeBlock(command, indent: 4)
      }
    }
    return lines + [""]
  }

  /// The verdicts, what stands in the way first.
  private static let byUrgency: [Assessment.Verdict] = [
    .notMet, .toConfirm, .notChecked, .advice, .met,
  ]

  private static func urgency(_ verdict: Assessment.Verdict) -> Int {
    byUrgency.firstIndex(of: verdict) ?? byUrgency.count
  }

  private static func meaning(_ verdict: Assessment.Verdict) -> String? {
    switch verdict {
    case .toConfirm: "only a person can say"
    case .notChecked: "could not be looked up"
    case .advice: "recommended, not required"
    case .notMet, .met: nil
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
