/// A row that is verified by what the account or the answers say.
///
/// A row writes `verify` as if everything were known; what is missing on the way is thrown.
protocol VerifiedRequirement: Requirement {
  /// Judges the row, or throws the assessment that says why it cannot be judged.
  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment
}

extension VerifiedRequirement {
  func assess(_ evidence: AssessmentContext) -> Assessment {
    do {
      return try verify(evidence)
    } catch {
      return error.assessment
    }
  }
}
