import RecommenderCore

/// Which prompts the steps have.
enum StepPrompts {
  /// The first prompt of a step.
  static func first(_ step: StepID, _ answers: Answers) -> any Prompt {
    switch step {
    case .account: SourcePrompt()
    case .campaign: ResourcePrompt(kind: .campaign)
    case .idType: IDTypePrompt()
    case .count: CountPrompt()
    case .processing: ProcessingPrompt()
    case .attributes: answers.processing == .lambda ? TablePrompt() : TextPrompt(.displayName)
    case .iamRole: IAMRolePrompt()
    case .name: TextPrompt(.name)
    case .prerequisites: ChecklistPrompt()
    case .review: ReviewPrompt()
    }
  }

  /// The prompt of a later answer of the step that is not what it was; nil where none is.
  static func later(_ step: StepID, _ before: Answers, _ after: Answers) -> (any Prompt)? {
    let fields: [(Field, WritableKeyPath<Answers, String>)] = [
      (.region, \.region), (.recommendationContent, \.recommendationContent),
      (.functionArn, \.functionArn), (.iamRoleArn, \.iamRoleArn), (.iamRoleName, \.iamRoleName),
      (.description, \.description),
    ]
    let isSameBranch = before.processing == after.processing && before.iamRole == after.iamRole
    return fields.first {
      isSameBranch && $0.0.step == step && before[keyPath: $0.1] != after[keyPath: $0.1]
    }
    .map { prompt(for: $0.0, after) }
  }

  /// The prompt that puts a finding right.
  static func prompt(for field: Field, _ answers: Answers) -> any Prompt {
    switch field {
    case .region: RegionPrompt()
    case .functionArn: ResourcePrompt(kind: .function)
    case .iamRoleArn: ResourcePrompt(kind: .iamRole)
    case .recommendationContent: TextPrompt(.recommendationContent)
    case .iamRoleName: TextPrompt(.iamRoleName)
    case .description: TextPrompt(.description)
    default: first(field.step, answers)
    }
  }
}
