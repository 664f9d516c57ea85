public import RecommenderCore

extension Answers {
  /// Answers in which everything is right, on the flawless resources of the sample account.
  ///
  /// Both branches are answered; `function` says which is taken.
  public static func valid(function: Bool) -> Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.recommendationContent = "a film title"
    answers.processing = function ? .lambda : Processing.none
    answers.displayName = "Recommended films"
    answers.functionArn = "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich"
    answers.attributes = [
      AttributeAnswer(name: "Title", displayName: "Film title", purpose: "the headline"),
      AttributeAnswer(name: "Item_url", displayName: "Link", purpose: "where the button leads"),
    ]
    answers.iamRole = .existing
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize"
    answers.name = "movie-picks"
    answers.description = "Top films for each member"
    return answers
  }
}
