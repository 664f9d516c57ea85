public import RecommenderCore

/// The prerequisites as JSON, in the one shape that `show`, `check` and `checklist.json` have.
public enum ChecklistJSON {
  /// The whole document that `check --json` prints: the rows under `requirements`.
  public static func document(_ context: AssessmentContext) -> JSONValue {
    .object([.init("requirements", requirements(context))])
  }

  /// The rows as an array of `{"id","title","owner","verdict","evidence","checkedAt","fix"}`.
  ///
  /// `checkedAt` is null where nothing was read from the account, `fix` where nothing is to do.
  public static func requirements(_ context: AssessmentContext) -> JSONValue {
    requirements(PrerequisiteCatalogue.assessments(context))
  }

  /// The same for rows that have been assessed already.
  public static func requirements(
    _ rows: [(requirement: any Requirement, assessment: Assessment)]
  ) -> JSONValue {
    .array(rows.map { requirement($0.requirement, $0.assessment) })
  }

  /// One row.
  public static func requirement(
    _ requirement: any Requirement, _ assessment: Assessment
  ) -> JSONValue {
    .object([
      .init("id", .string(requirement.id.rawValue)),
      .init("title", .string(requirement.title)),
      .init("owner", .string(requirement.owner.rawValue)),
      .init("verdict", .string(assessment.verdict.rawValue)),
      .init("evidence", .string(assessment.evidence)),
      .init("checkedAt", assessment.checkedAt.map { .string($0.iso8601) } ?? .null),
      .init("fix", assessment.fix.isEmpty ? .null : .string(assessment.fix)),
    ])
  }
}
