/// All rules about the answers, and the questions that the rest of the program asks of them.
public enum Rules {
  /// Every rule; the order is that of the steps.
  public static let all: [any AnswerRule] = [
    RegionRule(),
    CampaignARNRule(),
    CampaignRegionRule(),
    IDTypeRule(),
    RecommendationCountRule(),
    RecommendationContentRule(),
    ProcessingRule(),
    FunctionARNRule(),
    FunctionRegionRule(),
    FunctionAccountRule(),
    DisplayNameRule(),
    AttributeCountRule(),
    AttributeNameRule(),
    AttributeNamesUniqueRule(),
    AttributeVariableRule(),
    AttributeDisplayNameRule(),
    AttributePurposeRule(),
    IAMRoleChoiceRule(),
    IAMRoleARNRule(),
    IAMRoleAccountRule(),
    IAMRoleNameRule(),
    ModelNameRule(),
    DescriptionRule(),
  ]

  /// Everything that the answers break, in the order of the steps and fields.
  public static func findings(in answers: Answers) -> [Finding] {
    // Sorting is stable, so findings about one field keep the order of the rules.
    all.flatMap { $0.findings(in: answers) }
      .sorted { $0.field.position.lexicographicallyPrecedes($1.field.position) }
  }

  /// What the answers of one step break, in the order of the fields.
  public static func findings(in answers: Answers, step: StepID) -> [Finding] {
    findings(in: answers).filter { $0.field.step == step }
  }

  /// What is worth saying while the field is being typed: what comes next, or what went wrong.
  public static func hint(for field: Field, in answers: Answers) -> Finding? {
    for rule in all {
      if let hint = rule.hint(for: field, in: answers) { return hint }
    }
    return nil
  }

  /// The steps whose answers do not hold; warnings do not count.
  ///
  /// Prerequisites are always valid, and Review is where all other steps are.
  public static func invalidSteps(in answers: Answers) -> Set<StepID> {
    let errors = findings(in: answers).filter { $0.severity == .error }
    var steps = Set(errors.map(\.field.step)).subtracting([.prerequisites])
    if !errors.isEmpty { steps.insert(.review) }
    return steps
  }

  /// Whether the answers of the step hold; who asks for several asks for all that do not.
  public static func isValid(_ step: StepID, in answers: Answers) -> Bool {
    !invalidSteps(in: answers).contains(step)
  }
}
