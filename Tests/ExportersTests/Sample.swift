import RecommenderCore
import Testing

@testable import Exporters

/// Answers in which everything is right.
enum Sample {
  static func answers(function: Bool) -> Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.recommendationContent = "a film title"
    answers.processing = function ? .lambda : Processing.none
    answers.displayName = "Recommended films"
    answers.functionArn = "arn:aws:lambda:us-east-1:123456789012:function:movie-details"
    answers.attributes = [
      AttributeAnswer(name: "Title", displayName: "Film title", purpose: "the headline"),
      AttributeAnswer(name: "Item_url", displayName: "Link", purpose: "where the button leads"),
    ]
    answers.iamRole = .existing
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize"
    answers.name = "movie-picks"
    answers.description = "Top films (spring)"
    return answers
  }

  /// The text of one exported file.
  static func file(_ path: String, function: Bool) throws -> String {
    let answers = answers(function: function)
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(answers: answers, account: .sample))
    return try #require(
      Exporters.files(Exporters.setup, input).first { $0.path == path }?.text)
  }

  /// The body of the request that is made of answers.
  static func request(_ answers: Answers) throws -> JSONValue {
    try Configuration(answers).request
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
