/// Every row of the prerequisites checklist, and what follows from all of them together.
public enum PrerequisiteCatalogue {
  /// All rows, in the order of `RequirementID`.
  public static let rows: [any Requirement] = [
    CampaignsVisible(), CampaignActive(), CampaignUpdate(), RecipeType(), GetRecommendations(),
    SolutionVersion(), SameRegion(), ProvisionedTPS(), IDsCorrelate(), IDTypeConsistent(),
    CountAgreed(), ContentKnown(), ItemLength(), IAMRoleExists(), IAMRoleTrust(),
    IAMRolePermissions(), PassRole(), FunctionExists(), FunctionActive(), FunctionTimeout(),
    FunctionInvocable(), FunctionRegion(), FunctionConcurrency(), AttributesAgreed(),
    FunctionPurpose(), AccountMatch(), RegionSupported(), PinpointAvailable(),
  ]

  /// The rows that exist for these answers, in their order.
  public static func rows(for answers: Answers) -> [any Requirement] {
    rows.filter { $0.applies(to: answers) }
  }

  /// What to ask of the account now: each lookup once, without those observed already.
  ///
  /// Ask again after each answer, because an answer can name what to ask for next.
  public static func lookups(
    for answers: Answers, knowing observations: AccountObservations
  ) -> [Lookup] {
    relevantLookups(for: answers, knowing: observations).filter { observations[$0] == nil }
  }

  /// Every lookup that the rows rest on, as far as the chains have unfolded; each once.
  public static func relevantLookups(
    for answers: Answers, knowing observations: AccountObservations
  ) -> [Lookup] {
    var seen: Set<Lookup> = []
    return rows(for: answers).flatMap { $0.lookups(for: answers, knowing: observations) }
      .filter { seen.insert($0).inserted }
  }

  /// The rows that exist for the answers, each with how far it is met.
  public static func assessments(
    _ context: AssessmentContext
  ) -> [(requirement: any Requirement, assessment: Assessment)] {
    rows(for: context.answers).map { ($0, $0.assess(context)) }
  }

  /// How many rows stand at each verdict.
  public static func summary(_ context: AssessmentContext) -> ChecklistSummary {
    ChecklistSummary(assessments(context).map(\.assessment.verdict))
  }
}
