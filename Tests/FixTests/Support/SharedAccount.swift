import AWSEndpoint
import RecommenderCore
import TestSamples

/// Three models that work and share what models can share: the account, a Region, the IAM role and
/// a function.
enum SharedAccount {
  static let account = "123456789012"
  static let stranger = "210987654321"
  static let roleName = "PinpointRoleforPersonalize"
  static let roleARN = "arn:aws:iam::\(account):role/\(roleName)"

  /// The model whose fixes are run.
  static var films: Answers { .valid(function: true) }

  /// A model of the same Region, function and IAM role.
  static var shoes: Answers {
    var answers = films
    answers.name = "shoes"
    answers.campaignArn = "arn:aws:personalize:us-east-1:\(account):campaign/shoe-picks"
    return answers
  }

  /// A model of the same name and IAM role in another Region.
  static var abroad: Answers {
    var answers = films
    answers.region = "eu-west-1"
    answers.campaignArn = "arn:aws:personalize:eu-west-1:\(account):campaign/movie-picks"
    answers.functionArn = "arn:aws:lambda:eu-west-1:\(account):function:movie-enrich"
    return answers
  }

  /// The account, in which everything works.
  static var model: AWSAccountModel {
    var model = AWSAccountModel.good
    model.decidesByPolicies = true
    model.simulations = model.simulations.filter { $0.action == "iam:PassRole" }
    model.solutions.append(.init("shoe-taste", recipe: "aws-user-personalization-v2"))
    model.solutionVersions.append(
      .init("shoe-taste", "11aa22bb", recipe: "aws-user-personalization-v2"))
    model.campaigns.append(.init("shoe-picks", solutionVersion: "shoe-taste/11aa22bb"))
    model.solutions.append(
      .init("movie-taste", recipe: "aws-user-personalization-v2", region: "eu-west-1"))
    model.solutionVersions.append(
      .init("movie-taste", "33cc44dd", recipe: "aws-user-personalization-v2", region: "eu-west-1"))
    model.campaigns.append(
      .init("movie-picks", solutionVersion: "movie-taste/33cc44dd", region: "eu-west-1"))

    var function = AWSAccountModel.Function("movie-enrich", region: "eu-west-1")
    function.reservedConcurrentExecutions = 256
    function.policies = ["": PolicyText.invocation(of: function.arn, region: "eu-west-1")]
    model.functions.append(function)

    model.roles[0].trust = Policy.document(Policy.pinpoint(), Policy.pinpoint(region: "eu-west-1"))
    model.roles[0].inlinePolicies += [
      .init("RetrieveRecommendationsPolicy", Policy.retrieving(shoes, "shoe-taste")),
      .init("abroad", Policy.retrieving(abroad, "movie-taste")),
    ]
    return model
  }
}

/// Policy documents and statements as JSON text.
enum Policy {
  static func document(_ statements: String..., version: String = "2012-10-17") -> String {
    #"{"Version": "\#(version)", "Statement": [\#(statements.joined(separator: ", "))]}"#
  }

  /// A statement that lets Pinpoint assume an IAM role.
  static func pinpoint(
    region: String = "us-east-1", account: String = SharedAccount.account, _ kind: String = "apps/*"
  ) -> String {
    trust(
      #"{"Service": "pinpoint.amazonaws.com"}"#,
      #"{"StringEquals": {"aws:SourceAccount": "\#(account)"}, "ArnLike": {"aws:SourceArn": "#
        + #""arn:aws:mobiletargeting:\#(region):\#(account):\#(kind)"}}"#)
  }

  /// A statement of a trust policy.
  static func trust(
    _ principal: String, _ condition: String? = nil, effect: String = "Allow", sid: String? = nil
  ) -> String {
    let sid = sid.map { #""Sid": "\#($0)", "# } ?? ""
    let condition = condition.map { #", "Condition": \#($0)"# } ?? ""
    return #"{\#(sid)"Effect": "\#(effect)", "Principal": \#(principal), "#
      + #""Action": "sts:AssumeRole"\#(condition)}"#
  }

  /// A statement that lets a service invoke a function.
  static func invoking(
    _ function: String, sid: String, service: String = "pinpoint.us-east-1.amazonaws.com",
    _ condition: String? = nil, effect: String = "Allow"
  ) -> String {
    let condition = condition.map { #", "Condition": \#($0)"# } ?? ""
    return #"{"Sid": "\#(sid)", "Effect": "\#(effect)", "Principal": {"Service": "\#(service)"}, "#
      + #""Action": "lambda:InvokeFunction", "Resource": "\#(function)"\#(condition)}"#
  }

  /// The condition that AddPermission writes.
  static func source(
    region: String = "us-east-1", account: String = SharedAccount.account,
    _ kind: String = "recommenders/*"
  ) -> String {
    #"{"StringEquals": {"AWS:SourceAccount": "\#(account)"}, "ArnLike": {"AWS:SourceArn": "#
      + #""arn:aws:mobiletargeting:\#(region):\#(account):\#(kind)"}}"#
  }

  /// The permissions of one model.
  static func retrieving(_ answers: Answers, _ solution: String) -> String {
    let stem = "arn:aws:personalize:\(answers.region):\(SharedAccount.account)"
    return PolicyText.allowing(
      [
        "personalize:DescribeSolution", "personalize:DescribeCampaign",
        "personalize:GetRecommendations",
      ],
      on: [answers.campaignArn, "\(stem):solution/\(solution)"])
  }
}
