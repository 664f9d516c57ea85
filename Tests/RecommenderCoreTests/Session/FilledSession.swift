@testable import RecommenderCore

/// A session in which every member says something.
enum FilledSession {
  static let moment = Timestamp(seconds: 1_795_435_445)

  static var document: SessionDocument {
    var document = SessionDocument(
      name: "movie-picks", created: moment, modified: moment,
      account: AccountChoice(source: .file, file: "/tmp/account.json", profile: "films"),
      step: .name, isExported: true, answers: answers)
    for list in DraftField.allCases { document.drafts[list.field] = "draft of \(list.rawValue)" }
    document.confirmations[.countAgreed] = Confirmation(by: "Ana", at: moment, note: "in the call")
    document.observations.record(
      Observation(.campaign(answers.campaignArn), at: moment, .found(.campaign(Scene.campaign))))
    document.observations.record(
      Observation(
        .callerIdentity, at: moment,
        .failed(
          LookupFailure(
            .accessDenied, action: "sts:GetCallerIdentity", message: "Not allowed",
            denial: LookupFailure.Denial(.serviceControl, isExplicit: true)))))
    document.unknown.attributes = [.init(index: 0, name: "Title", members: [])]
    return document
  }

  static var answers: Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = RuleSamples.campaign
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.processing = .lambda
    answers.displayName = "Recommended movie"
    answers.functionArn = RuleSamples.function
    answers.attributes = [
      AttributeAnswer(name: "Title", displayName: "Movie title", purpose: "the headline")
    ]
    answers.iamRole = .existing
    answers.iamRoleArn = RuleSamples.iamRole
    answers.iamRoleName = "PinpointRecommendations"
    answers.name = "movie-picks"
    answers.description = "Top films"
    answers.recommendationContent = "the ID of a movie"
    return answers
  }
}
