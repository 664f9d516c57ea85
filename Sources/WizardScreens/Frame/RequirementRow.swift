import RecommenderCore
import TerminalCanvas

/// One requirement as a row of the checklist on screen.
struct RequirementRow {
  let requirement: any Requirement
  let assessment: Assessment

  func row(_ state: WizardState, _ surroundings: Surroundings) -> Checklist.Row {
    Checklist.Row(
      mark(state), requirement.title,
      trailing: assessment.checkedAt.map { LocalClock.time($0, surroundings.utcOffset) } ?? "",
      details: details)
  }

  private func mark(_ state: WizardState) -> Checklist.Mark {
    let wanted = requirement.lookups(for: state.answers, knowing: state.observations)
    if wanted.contains(where: state.pendingLookups.contains) { return .working }
    return switch assessment.verdict {
    case .met: .success
    case .notMet: .failure
    case .advice: .warning
    case .toConfirm: .question
    case .notChecked: .pending
    }
  }

  /// Verdict and evidence, who can put it right, and how.
  private var details: [StyledText] {
    var details = [
      StyledText(verdict.word, verdict.role) + StyledText(" \(assessment.evidence)", .secondary)
    ]
    if assessment.verdict != .met, !requirement.isConfirmedByPerson {
      details.append(
        StyledText(FieldTexts.responsibility(requirement), .secondary))
    }
    return details
      + [assessment.instructions, assessment.command ?? ""].filter { !$0.isEmpty }
      .map { StyledText($0) }
  }

  private var verdict: (word: String, role: Role) {
    switch assessment.verdict {
    case .met: ("Met.", .success)
    case .notMet: ("Not met.", .error)
    case .advice: ("Advice.", .warning)
    case .toConfirm: ("To confirm.", .accent)
    case .notChecked: ("Not checked.", .secondary)
    }
  }
}

/// How many rows stand at each verdict, as one line.
enum SummaryLine {
  static func text(_ summary: ChecklistSummary) -> StyledText {
    var text = StyledText()
    for verdict in Assessment.Verdict.allCases where summary[verdict] > 0 {
      if !text.isEmpty { text.append(" · ", .secondary) }
      text.append("\(summary[verdict]) \(verdict.rawValue)", role(verdict))
    }
    return text
  }

  private static func role(_ verdict: Assessment.Verdict) -> Role {
    switch verdict {
    case .met: .success
    case .notMet: .error
    case .advice: .warning
    case .toConfirm: .accent
    case .notChecked: .secondary
    }
  }
}
