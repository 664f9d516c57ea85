import RecommenderCore

/// Step 9: the checklist as numbered rows.
struct ChecklistPrompt: Prompt {
  /// The row that is checked again; only this one is said then.
  private var rechecked: RequirementID?

  func awaited(_ scene: Scene) -> PlainLine? {
    if let probe = scene.state.probing.probe { return PlainTexts.trying(probe.kind) }
    return scene.isChecking ? PlainTexts.checking : nil
  }

  mutating func startOver() { rechecked = nil }

  func question(_ scene: Scene) -> [PlainLine] {
    let rows = assessed(scene)
    if let row = rows.first(where: { $0.requirement.id == rechecked }) {
      return PlainTexts.details(row.requirement, row.assessment, scene.context)
    }
    var lines = [PlainTexts.summary(ChecklistSummary(rows.map(\.assessment.verdict)))]
    var number = 0
    for group in RequirementGroup.allCases {
      let members = rows.filter { $0.requirement.group == group }
      guard !members.isEmpty else { continue }
      lines.append(PlainLine("\(group.rawValue):"))
      for row in members {
        number += 1
        lines.append(
          Numbered.row(
            number, "\(PlainTexts.verdict(row.assessment.verdict)) \(row.requirement.title)"))
      }
    }
    return lines
  }

  func ask(_ scene: Scene) -> PlainLine { PlainTexts.askChecklist(upTo: assessed(scene).count) }

  var words: [PlainLine] { PlainTexts.checklistWords }

  mutating func take(_ text: String, _ scene: Scene) -> Reply {
    rechecked = nil
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    switch (words.first?.lowercased(), words.count) {
    case (nil, _): return .take(.next)
    case ("r", 1): return .take(.refresh)
    case ("r", 2):
      guard let row = row(words[1], scene) else { return noRow(scene) }
      rechecked = row.requirement.id
      return .take(.recheck(row.requirement.id))
    case ("p", 2):
      guard let row = row(words[1], scene) else { return noRow(scene) }
      guard let kind = row.requirement.id.probe else { return .refused(PlainTexts.noTrial) }
      if let refusal = scene.state.probeRefusal(kind) { return .refused(PlainLine(refusal)) }
      return .go(ProbePrompt(kind: kind))
    case ("c", 2...):
      guard let row = row(words[1], scene) else { return noRow(scene) }
      return confirm(row.requirement, words.count > 2 ? Numbered.trimmed(words[2]) : "", scene)
    case (_, 1):
      guard let row = row(text, scene) else { return noRow(scene) }
      let trial = row.requirement.id.probe == nil ? [] : [PlainTexts.trial(text)]
      return Reply(
        lines: PlainTexts.details(row.requirement, row.assessment, scene.context) + trial)
    default: return noRow(scene)
    }
  }

  /// Confirms a row, or takes the word back where it was given without anything new to note.
  private func confirm(_ requirement: any Requirement, _ note: String, _ scene: Scene) -> Reply {
    guard requirement.isConfirmedByPerson else { return .refused(PlainTexts.notForPeople) }
    if scene.state.confirmations[requirement.id] != nil, note.isEmpty {
      return Reply(
        lines: [PlainTexts.takenBack(requirement.title)],
        events: [.withdrawConfirmation(requirement.id)])
    }
    let confirmation = Confirmation(
      by: scene.context.person, at: scene.context.now, note: note)
    return Reply(
      lines: [PlainTexts.confirmed(requirement.title)],
      events: [.confirm(requirement.id, confirmation)])
  }

  private typealias Row = (requirement: any Requirement, assessment: Assessment)

  /// The rows in the order in which they are said.
  private func assessed(_ scene: Scene) -> [Row] {
    let rows = PrerequisiteCatalogue.assessments(scene.state.assessmentContext)
    return RequirementGroup.allCases.flatMap { group in
      rows.filter { $0.requirement.group == group }.map { ($0.requirement, $0.assessment) }
    }
  }

  private func row(_ text: String, _ scene: Scene) -> Row? {
    let rows = assessed(scene)
    guard let number = Numbered.number(text), rows.indices.contains(number - 1) else { return nil }
    return rows[number - 1]
  }

  private func noRow(_ scene: Scene) -> Reply {
    .refused(PlainTexts.noSuchRequirement(count: assessed(scene).count))
  }
}
