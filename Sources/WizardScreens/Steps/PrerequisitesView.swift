import RecommenderCore
import TerminalCanvas

/// Step 9: the checklist, each row with its verdict, its evidence and its fix.
struct PrerequisitesView: StepView {
  private var cursor = 0
  private var rows: [any Requirement] = []

  init(_ state: WizardState) { follow(state) }

  mutating func follow(_ state: WizardState) {
    rows = RequirementGroup.allCases.flatMap { group in
      PrerequisiteCatalogue.rows(for: state.answers).filter { $0.group == group }
    }
    cursor = max(0, min(cursor, rows.count - 1))
  }

  let editsText = false

  func bindings(_ state: WizardState) -> [Binding] {
    var bindings = [
      Binding([.enter], .accept, shown: "⏎", label: "go on", priority: 90),
      Binding([], .move, shown: "↑↓", label: "move", priority: 70),
    ]
    if let row = focusedRow, row.isConfirmedByPerson {
      bindings.append(
        Binding(
          [.character(" ")], .confirm, shown: "Space",
          label: state.confirmations[row.id] == nil ? "confirm" : "take back", priority: 80))
    }
    bindings.append(
      Binding(
        [.character("r")], .checkRowAgain, shown: "r", label: "check again", priority: 40))
    bindings.append(
      Binding([.character("R")], .checkAgain, shown: "R", label: "all", priority: 35))
    if focusedRow?.id.probe != nil {
      bindings.append(
        Binding([.character("p")], .probe, shown: "p", label: "try it", priority: 75))
    }
    if fixCommand(state) != nil { bindings.append(CopyBindings.copy("copy the command")) }
    return bindings
  }

  /// The command that puts the row right.
  private func fixCommand(_ state: WizardState) -> String? {
    focusedRow?.assess(state.assessmentContext).command
  }

  func clip(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Clip? {
    fixCommand(state).map { Clip($0, name: $0) }
  }

  func overlay(
    for action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> Overlay? {
    guard action == .probe, let kind = focusedRow?.id.probe else { return nil }
    return .probeQuestion(ProbeQuestion(kind, state))
  }

  mutating func perform(
    _ action: Action, _ state: WizardState, _ surroundings: Surroundings
  ) -> [WizardEvent]? {
    switch action {
    case .accept: return [.next]
    case .checkRowAgain: return focusedRow.map { [.recheck($0.id)] } ?? []
    case .confirm:
      guard let id = focusedRow?.id else { return [] }
      if state.confirmations[id] != nil { return [.withdrawConfirmation(id)] }
      return [.confirm(id, Confirmation(by: surroundings.person, at: surroundings.now))]
    default: return nil
    }
  }

  mutating func handle(_ key: Key, _ state: WizardState, size: Size) -> [WizardEvent] {
    var list = Checklist([Checklist.Group("", rows: rows.map { .init(.pending, $0.title) })])
    list.focus(row: cursor)
    _ = list.handle(key)
    cursor = list.cursor
    return []
  }

  func draw(_ state: WizardState, on page: inout Page) {
    let assessed = PrerequisiteCatalogue.assessments(state.assessmentContext)
    page.line(
      SummaryLine.text(ChecklistSummary(assessed.map(\.assessment.verdict)))
        + CheckingMark.text(state, page.surroundings))
    page.skip()
    let groups = RequirementGroup.allCases.map { group in
      Checklist.Group(
        group.rawValue,
        rows: assessed.filter { $0.requirement.group == group }.map {
          RequirementRow(requirement: $0.requirement, assessment: $0.assessment)
            .row(state, page.surroundings)
        })
    }
    var list = Checklist(groups.filter { !$0.rows.isEmpty })
    list.focus(row: cursor)
    list.draw(
      into: &page.frame, in: page.rest, spinner: page.surroundings.tick, glyphs: page.glyphs)
  }

  private var focusedRow: (any Requirement)? { rows.indices.contains(cursor) ? rows[cursor] : nil }
}
