import RecommenderCore
import TerminalCanvas
import TestSamples

/// How far a step is answered when it is looked at.
enum Situation: String, CaseIterable, Sendable {
  case empty
  case filled
  case refused
}

extension Stage {
  /// A step in a situation; the steps before it are answered.
  static func at(
    _ step: StepID, _ situation: Situation, size: Size, function: Bool = false,
    glyphs: Glyphs = .unicode
  ) async throws -> Stage {
    var answers = Answers.valid(function: function)
    if situation != .filled { answers.forget(from: step) }
    if situation == .refused { answers.spoil(step) }
    var stage = try await Stage(answers: answers, step: step, size: size, glyphs: glyphs)
    if situation == .refused, step != .prerequisites { await stage.take(.next) }
    return stage
  }
}

extension Answers {
  /// Takes back what is answered on a step and after it.
  mutating func forget(from step: StepID) {
    let blank = Answers()
    if step <= .account { region = blank.region }
    if step <= .campaign { campaignArn = blank.campaignArn }
    if step <= .idType { idType = nil }
    if step <= .count { (recommendationsPerMessage, recommendationContent) = (nil, "") }
    if step < .processing || (step == .processing) { (processing, functionArn) = (nil, "") }
    if step <= .attributes { (displayName, attributes) = ("", []) }
    if step <= .iamRole { (iamRole, iamRoleArn) = (nil, "") }
    if step <= .name { (name, description) = ("", "") }
  }

  /// Answers a step wrongly.
  mutating func spoil(_ step: StepID) {
    switch step {
    case .account: region = "eu-central-9"
    case .campaign: campaignArn = "arn:aws:personalize:us-east-1:123456789012:recommender/films"
    case .count: recommendationsPerMessage = 7
    case .processing: (processing, functionArn) = (.lambda, "my function")
    case .attributes:
      displayName = "Films: our best"
      attributes = [
        AttributeAnswer(name: "Title", displayName: "Film title", purpose: "the headline"),
        AttributeAnswer(name: "Item url", displayName: "Link", purpose: "where to"),
      ]
    case .iamRole:
      iamRole = .existing
      iamRoleArn = "arn:aws:sts::123456789012:assumed-role/Admin/sofia"
    case .name: (name, description) = ("_films", "Best films. Really!")
    case .prerequisites:
      campaignArn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-archive"
      iamRoleArn = ""
    case .review: name = "_films"
    case .idType: break
    }
  }
}

extension StepID {
  fileprivate static func <= (left: StepID, right: StepID) -> Bool { left.index <= right.index }
  fileprivate static func < (left: StepID, right: StepID) -> Bool { left.index < right.index }
}
