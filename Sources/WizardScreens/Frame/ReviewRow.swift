import RecommenderCore
import TerminalCanvas

/// One row of Review: an answer, or a file.
struct ReviewRow: Hashable, Sendable {
  /// What Enter does on the row.
  enum Target: Hashable, Sendable {
    case edit(StepID)
    case browse
    case write
  }

  enum Group: String, CaseIterable, Hashable, Sendable {
    case answers = ""
    case files = "Files"
  }

  var group = Group.answers
  let label: String
  let value: String
  var mark: Checklist.Mark
  var details: [StyledText] = []
  let target: Target

  /// All rows, in order.
  static func rows(_ state: WizardState) -> [ReviewRow] {
    answers(state) + files(isValid: StepID.allCases.allSatisfy(state.isValid))
  }

  private static func answers(_ state: WizardState) -> [ReviewRow] {
    let answers = state.answers
    var rows = [
      row("Region", answers.region, .account, state),
      row("Campaign", shortName(answers.campaignArn), .campaign, state, full: answers.campaignArn),
      row("ID type", answers.idType?.title ?? "", .idType, state),
      row(
        "Recommendations", answers.recommendationsPerMessage.map { "\($0)" } ?? "", .count, state,
        full: answers.recommendationContent.isEmpty
          ? "" : "One contains: \(answers.recommendationContent)"),
      row(
        "Processing",
        answers.processing == .lambda
          ? shortName(answers.functionArn) : ChoiceTexts.short(answers.processing), .processing,
        state,
        full: answers.processing == .lambda ? answers.functionArn : ""),
    ]
    rows += attributes(state)
    let isNew = answers.iamRole == .create
    rows += [
      row(
        "IAM role",
        isNew ? newName(answers.iamRoleName) : shortName(answers.iamRoleArn),
        .iamRole, state, full: isNew ? "create.sh creates it." : answers.iamRoleArn),
      row("Name", answers.name, .name, state, full: answers.description),
    ]
    let summary = PrerequisiteCatalogue.summary(state.assessmentContext)
    let count = Assessment.Verdict.allCases.reduce(0) { $0 + summary[$1] }
    // The whole summary is wider than the row; it stands below, where it can wrap.
    rows.append(
      ReviewRow(
        label: "Prerequisites", value: "\(summary[.met]) of \(count) met",
        mark: summary.isReady ? .success : .warning, details: [SummaryLine.text(summary)],
        target: .edit(.prerequisites)))
    return rows
  }

  private static func attributes(_ state: WizardState) -> [ReviewRow] {
    guard state.answers.processing == .lambda else {
      return [row("Display name", state.answers.displayName, .attributes, state)]
    }
    let names = state.answers.attributes.filter { !$0.isBlank }.map(\.name)
    var row = row("Attributes", names.joined(separator: ", "), .attributes, state)
    row.details =
      state.answers.attributes.filter { !$0.isBlank }.map { attribute in
        var text = StyledText(attribute.name) + StyledText("  \(attribute.displayName)", .secondary)
        if !attribute.purpose.isEmpty { text.append("  \(attribute.purpose)", .secondary) }
        return text
      } + row.details
    return [row]
  }

  private static func files(isValid: Bool) -> [ReviewRow] {
    let later = isValid ? "" : "once every answer is valid"
    let mark = Checklist.Mark.pending
    return [
      ReviewRow(
        group: .files, label: "Read the files", value: isValid ? "as they would be written" : later,
        mark: mark, target: .browse),
      ReviewRow(
        group: .files, label: "Write the files", value: later, mark: mark, target: .write),
    ]
  }

  private static func row(
    _ label: String, _ value: String, _ step: StepID, _ state: WizardState, full: String = ""
  ) -> ReviewRow {
    let findings = Rules.findings(in: state.answers, step: step)
    let hasError = findings.contains { $0.severity == .error } || !state.isValid(step)
    let hasWarning = state.lookAgain.contains(step) || findings.contains { $0.severity == .warning }
    var details = full.isEmpty ? [] : [StyledText(full, .secondary)]
    if state.lookAgain.contains(step) {
      details.append(
        StyledText("\(FieldTexts.lookAgain) Enter looks at it again.", .warning))
    }
    details += findings.map {
      StyledText("\($0.message) \($0.fix)", FindingLines.role($0.severity))
    }
    return ReviewRow(
      label: label, value: value.isEmpty ? FieldTexts.notAnswered : value,
      mark: hasError ? .failure : hasWarning ? .warning : .success, details: details,
      target: .edit(step))
  }

  private static func newName(_ name: String) -> String { name.isEmpty ? "" : "new: \(name)" }

  /// The last part of an ARN, which people know the resource by.
  private static func shortName(_ arn: String) -> String {
    guard arn.hasPrefix("arn:") else { return arn }
    let resource = arn.split(separator: ":", maxSplits: 5).last.map(String.init) ?? arn
    if resource.hasPrefix("function:") { return String(resource.dropFirst("function:".count)) }
    return resource.split(separator: "/").last.map(String.init) ?? resource
  }
}
