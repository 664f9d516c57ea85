import Testing

@testable import RecommenderCore

/// One row in one situation, with the verdict it must have.
struct VerdictCase: CustomTestStringConvertible, Sendable {
  let id: RequirementID
  let situation: String
  let verdict: Assessment.Verdict
  /// Words that the evidence or the fix must hold.
  let words: String
  let context: AssessmentContext

  init(
    _ id: RequirementID, _ situation: String, _ verdict: Assessment.Verdict, saying words: String,
    _ change: (inout Scene) -> Void
  ) {
    self.id = id
    self.situation = situation
    self.verdict = verdict
    self.words = words
    context = Scene.with(change).context
  }

  var testDescription: String { "\(id.rawValue): \(situation)" }

  static var all: [VerdictCase] { campaign + agreement + role + function + account }
}
