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
    (heading + open + warnings + met + ChoicesSection(input).lines + next + guides)
      .joined(separator: "\n") + "\n"
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
      + findings.map { "- \(Markdown.item($0.message)) \(Markdown.text($0.fix))" } + [""]
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
      "Once nothing above stands in the way, whoever creates the model runs this in the folder of "
        + "this file. It looks before it creates anything:", "",
    ]
      + Markdown.codeBlock("./create.sh", indent: 0)
      + [
        "",
        "Amazon Pinpoint's own support ended on 2026-10-30; the model can be created only where "
          + "Pinpoint still answers.", "",
      ]
  }

  /// Where AWS explains what the rows are about.
  private var guides: [String] {
    ["## Guides of AWS", ""]
      + AWSGuide.all(hasFunction: input.function != nil).map(\.item)
  }

  /// A row: its title and verdict, and under it what was seen, how, and what to do.
  ///
  /// What only a person knows is asked.
  private func lines(_ requirement: any Requirement, _ assessment: Assessment) -> [String] {
    let isMet = assessment.verdict == .met
    let verdict = isMet ? "" : " – \(assessment.verdict.rawValue)"
    let moment = assessment.checkedAt?.iso8601
    let time = moment.map { requirement.isConfirmedByPerson ? " (\($0))" : ", \($0)" } ?? ""
    let question = Self.question(requirement, assessment)
    let rest = String(assessment.evidence.dropFirst(question.count).trimmingPrefix(" "))
    let title = question.isEmpty ? requirement.title : Markdown.item(question)
    var lines = [
      "- [\(isMet ? "x" : " ")] **\(title)**\(verdict) (`\(requirement.id.rawValue)`)"
    ]
    let isAgreed = requirement.isConfirmedByPerson
    if !rest.isEmpty { lines.append("  - \(Markdown.item(rest))\(isAgreed ? time : "")") }
    if !isAgreed { lines.append("  - Check: \(requirement.verification)\(time)") }
    if !assessment.fix.isEmpty, !isMet { lines += toDo(assessment) }
    return lines + [""]
  }

  /// The question with which the evidence begins, where only a person knows the answer.
  private static func question(
    _ requirement: any Requirement, _ assessment: Assessment
  ) -> String {
    guard requirement.isConfirmedByPerson, assessment.verdict == .toConfirm,
      let mark = assessment.evidence.firstIndex(of: "?")
    else { return "" }
    return String(assessment.evidence[...mark])
  }

  private func toDo(_ assessment: Assessment) -> [String] {
    let words = assessment.instructions.isEmpty ? "" : " \(Markdown.text(assessment.instructions))"
    guard let command = assessment.command else { return ["  - To do:\(words)"] }
    let shown = withFiles(command)
    let place = shown == command ? "" : ", in this folder"
    return ["  - To do\(place):\(words)", ""]
      + Markdown.codeBlock(Self.onLines(shown), indent: 4)
  }

  /// A command that names the files of this folder in place of their long texts.
  private func withFiles(_ command: String) -> String {
    [(PolicyFile.trust, input.trustPolicy), (PolicyFile.permissions, input.permissionsPolicy)]
      .reduce(command) { command, file in
        command.replacing(ShellWord.quoted(JSONText.line(file.1)), with: "file://\(file.0)")
      }
  }

  /// Commands that run one after the other, each on a line of its own.
  private static func onLines(_ commands: String) -> String {
    var lines = ""
    var isQuoted = false
    for (index, part) in commands.split(separator: " && ", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { lines += isQuoted ? " && " : " &&\n  " }
      lines += part
      // `'\\''` inside of a word closes and opens it again; its middle quote does neither.
      let quotes = part.replacing("\\'", with: "").count { $0 == "'" }
      if !quotes.isMultiple(of: 2) { isQuoted.toggle() }
    }
    return lines
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
