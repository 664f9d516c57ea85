import RecommenderCore

/// Step 9: the checklist as numbered rows.
struct ChecklistPrompt: Prompt {
  func awaited(_ scene: Scene) -> PlainLine? {
    scene.isChecking ? PlainTexts.checking : nil
  }

  func question(_ scene: Scene) -> [PlainLine] {
    let rows = assessed(scene)
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

  func take(_ text: String, _ scene: Scene) -> Reply {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    switch (words.first?.lowercased(), words.count) {
    case (nil, _): return .take(.next)
    case ("r", 1): return .take(.refresh)
    case ("r", 2):
      guard let row = row(words[1], scene) else { return noRow(scene) }
      return Reply(events: [.recheck(row.requirement.id)], next: .whole)
    case ("c", 2...):
      guard let row = row(words[1], scene) else { return noRow(scene) }
      return confirm(row.requirement, words.count > 2 ? Numbered.trimmed(words[2]) : "", scene)
    case (_, 1):
      guard let row = row(text, scene) else { return noRow(scene) }
      return Reply(lines: PlainTexts.details(row.requirement, row.assessment, scene.context))
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
