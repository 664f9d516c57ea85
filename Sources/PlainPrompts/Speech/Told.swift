import RecommenderCore

/// What has been said about the answers besides refusals, so that each thing is said once.
struct Told {
  private var warnings: Set<Finding>
  private var lookAgain: Set<StepID>

  /// What is known from the start; Review says it.
  init(_ state: WizardState) {
    warnings = Self.warnings(state)
    lookAgain = state.lookAgain
  }

  /// What has come up since: new warnings, and steps whose answers rest on something that changed.
  mutating func news(_ state: WizardState) -> [PlainLine] {
    // What is still to be asked is not warned about.
    let now = Self.warnings(state).filter {
      $0.field.step != state.step || state.leftFields.contains($0.field)
    }
    let steps = StepID.allCases.filter {
      state.lookAgain.contains($0) && !lookAgain.contains($0) && $0 != state.step
    }
    defer {
      warnings = now
      lookAgain = state.lookAgain
    }
    // A row of the table that has only moved has the same warnings under another number.
    let grows =
      now.count { $0.field.step == .attributes }
      > warnings.count {
        $0.field.step == .attributes
      }
    let said = now.subtracting(warnings).filter { grows || $0.field.step != .attributes }
    return said.map(PlainTexts.remark).sorted { $0.text < $1.text }
      + (steps.isEmpty ? [] : [PlainTexts.lookAgain(steps)])
  }

  private static func warnings(_ state: WizardState) -> Set<Finding> {
    Set(Rules.findings(in: state.answers).filter { $0.severity == .warning })
  }
}
