import RecommenderCore
import Testing

@testable import Exporters

extension Sample {
  /// The body of the request that is made of answers.
  static func request(_ answers: Answers) throws -> JSONValue {
    try Configuration(answers).request()
  }

  /// The checklist for answers and what is known besides.
  static func checklist(
    _ answers: Answers, account: AccountChoice = .none,
    observations: [Observation] = [],
    confirmations: [RequirementID: RecommenderCore.Confirmation] = [:]
  ) throws -> String {
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(
        answers: answers, account: account, observations: AccountObservations(observations),
        confirmations: confirmations))
    return try #require(Exporters.files([.checklist], input).first?.text)
  }
}
