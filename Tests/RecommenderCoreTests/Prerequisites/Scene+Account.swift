@testable import RecommenderCore

extension Scene {
  static var filledAnswers: Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = campaignArn
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.processing = .lambda
    answers.functionArn = functionArn
    answers.attributes = [
      AttributeAnswer(name: "Title", displayName: "Movie title", purpose: "the headline")
    ]
    answers.iamRole = .existing
    answers.iamRoleArn = roleArn
    answers.name = "movie-picks"
    answers.recommendationContent = "the ID of a movie"
    return answers
  }

  static let campaign = CampaignDetails(
    name: "movie-picks", campaignArn: campaignArn, status: "ACTIVE",
    solutionVersionArn: versionArn, minProvisionedTPS: 20, syncWithLatestSolutionVersion: false)

  static let version = SolutionVersionDetails(
    solutionVersionArn: versionArn, status: "ACTIVE", recipeArn: recipeArn)

  static let solution = SolutionDetails(
    solutionArn: solutionArn, latestVersionArn: versionArn, latestVersionStatus: "ACTIVE")

  static let function = FunctionDetails(
    name: "enrich", arn: functionArn, state: "Active", lastUpdateStatus: "Successful", timeout: 10,
    runtime: "python3.13")

  static func recipe(_ type: String, name: String = "aws-user-personalization-v2") -> Reply {
    .recipe(RecipeDetails(name: name, recipeArn: recipeArn, recipeType: type))
  }

  static func role(_ trust: PolicyDocument, arn: String = roleArn) -> Reply {
    .iamRole(IAMRoleDetails(name: "PinpointPersonalize", arn: arn, trust: trust))
  }

  static let trust = PolicyStatement(
    effect: "Allow", services: ["pinpoint.amazonaws.com"], actions: ["sts:AssumeRole"],
    conditions: [
      .init(test: "StringEquals", key: "AWS:SourceAccount", values: [account]),
      .init(
        test: "ArnLike", key: "AWS:SourceArn",
        values: ["arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"]),
    ])

  static let invocation = PolicyStatement(
    effect: "Allow", services: ["pinpoint.us-east-1.amazonaws.com"],
    actions: ["lambda:InvokeFunction"],
    conditions: [
      .init(
        test: "ArnLike", key: "AWS:SourceArn",
        values: ["arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*"])
    ])

  /// Decisions on the three actions of the IAM role, one of them perhaps not allowed.
  static func decisions(
    _ word: String = "allowed", on action: String = RoleAction.describeSolution
  ) -> Reply {
    .decisions(
      [
        (RoleAction.describeCampaign, campaignArn), (RoleAction.getRecommendations, campaignArn),
        (RoleAction.describeSolution, solutionArn),
      ].map { name, resource in
        PolicyDecision(
          action: name, resource: resource, decision: name == action ? word : "allowed")
      })
  }

  static func passing(_ word: String) -> Reply {
    .decisions([PolicyDecision(action: "iam:PassRole", resource: roleArn, decision: word)])
  }

  static var goodReplies: [(Lookup, Reply)] {
    [
      (
        .callerIdentity,
        .callerIdentity(
          CallerIdentity(account: account, arn: "arn:aws:iam::123456789012:user/ana"))
      ),
      (.campaignList, .campaignCount(3)),
      (.campaign(campaignArn), .campaign(campaign)),
      (.solutionVersion(versionArn), .solutionVersion(version)),
      (.solution(solutionArn), .solution(solution)),
      (.recipe(recipeArn), recipe("USER_PERSONALIZATION")),
      (.iamRole(roleArn), role([trust])),
      (permissions, decisions()),
      (.passRole(roleArn), passing("allowed")),
      (.function(functionArn), .function(function)),
      (.functionPolicy(functionArn), .functionPolicy([invocation])),
      (.functionConcurrency(functionArn), .functionConcurrency(256)),
      (.recommenderConfigurations, .recommenderConfigurations),
    ]
  }
}
