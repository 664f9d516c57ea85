import Testing

@testable import RecommenderCore

@Suite struct ARNRulesTests {
  static func campaign(_ text: String) -> Answers { RuleSamples.plain { $0.campaignArn = text } }
  static func function(_ text: String) -> Answers { RuleSamples.lambda { $0.functionArn = text } }
  static func iamRole(_ text: String) -> Answers { RuleSamples.lambda { $0.iamRoleArn = text } }

  @Test(
    "A refused campaign ARN says what is wrong, what is allowed and what to do",
    arguments: [
      ("", "is missing", "arn:aws:personalize:REGION:ACCOUNT:campaign/NAME", "us-east-1"),
      (
        "arn:aws:personalize:us-east-1:123456789012:recommender/x",
        "names a Personalize domain recommender", "Personalize campaign only", "data science"
      ),
      (
        "arn:aws:personalize:us-east-1:123456789012:solution/x/8f0e1a2b",
        "names a Personalize solution version", "Personalize campaign only", "deploys"
      ),
      (
        "arn:aws:personalize:us-east-1:123456789012:dataset-group/x",
        "names a Personalize dataset group", "campaign only", "Paste the ARN of a Personalize"
      ),
      ("arn:aws:s3:::bucket", "the service \"s3\"", "campaign only", "Paste the ARN"),
      (
        "arn:aws-cn:personalize:cn-north-1:123456789012:campaign/x",
        "the AWS partition \"aws-cn\"", "the partition aws only", "partition aws"
      ),
      (
        "arn:aws:personalize:us-east:123456789012:campaign/x",
        "the Region \"us-east\"", "REGION", "such as us-east-1"
      ),
      (
        "arn:aws:personalize:us-east-1:1234-5678-9012:campaign/x",
        "the account \"1234-5678-9012\"", "12 digits", "Write 123456789012"
      ),
      (
        RuleSamples.campaign + " ", "has a space at position", "NAME",
        "Write \(RuleSamples.campaign)."
      ),
      (
        RuleSamples.campaign + "!", "The name in the campaign ARN has the character !",
        "63 letters", "again"
      ),
      (
        "arn:aws:personalize:us-east-1:123456789012", "ends before campaign/", "NAME",
        "Go on with campaign/"
      ),
      ("https://console.aws.amazon.com/", "does not begin with arn:", "NAME", "whole ARN"),
    ])
  func campaignWords(text: String, problem: String, allowed: String, fix: String) throws {
    let finding = try #require(RuleSamples.only(.campaignArn, Self.campaign(text)))
    #expect(finding.severity == .error)
    #expect(finding.problem.contains("campaign ARN"))
    #expect(finding.problem.contains(problem))
    #expect(finding.allowed.contains(allowed))
    #expect(finding.fix.contains(fix))
  }

  @Test("A bare campaign name is completed as far as the other answers reach")
  func campaignCompletion() throws {
    let known = RuleSamples.lambda { $0.campaignArn = "movie-picks" }
    #expect(
      RuleSamples.only(.campaignArn, known)?.fix == "Write \(RuleSamples.campaign).")
    let unknown = Self.campaign("movie-picks")
    let finding = try #require(RuleSamples.only(.campaignArn, unknown))
    #expect(finding.fix.contains("arn:aws:personalize:us-east-1:ACCOUNT:campaign/movie-picks"))
    #expect(finding.fix.contains("with your account"))
  }

  @Test(
    "A short function name is refused with the whole ARN",
    arguments: [
      ("enrich", RuleSamples.function), ("function:enrich:prod", RuleSamples.function + ":prod"),
      ("123456789012:function:enrich", RuleSamples.function),
    ])
  func functionCompletion(text: String, whole: String) throws {
    let finding = try #require(RuleSamples.only(.functionArn, Self.function(text)))
    #expect(
      finding.problem == "The Lambda function ARN is a name or a part of an ARN, not the whole.")
    #expect(finding.fix == "Write \(whole).")
  }

  @Test("Where nothing is known the form keeps words for Region and account")
  func nothingKnown() throws {
    let answers = RuleSamples.lambda {
      $0.region = ""
      $0.campaignArn = ""
      $0.iamRoleArn = ""
      $0.functionArn = "enrich"
    }
    let fix = try #require(RuleSamples.only(.functionArn, answers)).fix
    #expect(fix.contains("arn:aws:lambda:REGION:ACCOUNT:function:enrich"))
    #expect(fix.contains("with your Region and account"))
  }

  @Test("What the IAM role tells about the account is enough for it")
  func accountOfIAMRole() throws {
    let answers = RuleSamples.lambda {
      $0.region = ""
      $0.campaignArn = ""
      $0.functionArn = "enrich"
    }
    let fix = try #require(RuleSamples.only(.functionArn, answers)).fix
    #expect(
      fix
        == "Write arn:aws:lambda:REGION:123456789012:function:enrich, with your Region in it.")
  }

  @Test("Layers and aliases without function are refused by name")
  func otherLambdaKinds() throws {
    let stem = "arn:aws:lambda:us-east-1:123456789012:"
    let layer = try #require(RuleSamples.only(.functionArn, Self.function(stem + "layer:x:1")))
    #expect(layer.problem.contains("a Lambda layer"))
    let alias = try #require(RuleSamples.only(.functionArn, Self.function(stem + "function::p")))
    #expect(alias.problem.contains("alias or version without its function"))
    #expect(alias.fix.contains("name of the function"))
  }

  @Test("The session of an assumed role is refused with the IAM role spelled out")
  func assumedRole() throws {
    let text = "arn:aws:sts::123456789012:assumed-role/Admin/me@example.com"
    let finding = try #require(RuleSamples.only(.iamRoleArn, Self.iamRole(text)))
    #expect(finding.problem.contains("a session of an assumed IAM role"))
    #expect(finding.fix.contains("Write arn:aws:iam::123456789012:role/Admin,"))
  }

  @Test("Other mistakes about the IAM role have fixes of their own")
  func iamRoleFixes() throws {
    let bare = try #require(RuleSamples.only(.iamRoleArn, Self.iamRole("PinpointRole")))
    #expect(bare.fix == "Write \(RuleSamples.iamRole).")
    let regional = "arn:aws:iam:us-east-1:123456789012:role/PinpointRole"
    let region = try #require(RuleSamples.only(.iamRoleArn, Self.iamRole(regional)))
    #expect(region.problem.contains("has the Region \"us-east-1\""))
    #expect(region.fix == "Write \(RuleSamples.iamRole).")
    let profile = "arn:aws:iam::123456789012:instance-profile/x"
    let instance = try #require(RuleSamples.only(.iamRoleArn, Self.iamRole(profile)))
    #expect(instance.fix.contains("in this instance profile"))
    let user = try #require(
      RuleSamples.only(.iamRoleArn, Self.iamRole("arn:aws:iam::123456789012:user/me")))
    #expect(user.problem.contains("names an IAM user"))
  }

  @Test("Names at their limit pass and one character more does not")
  func nameLimits() throws {
    let role = "arn:aws:iam::123456789012:role/"
    #expect(RuleSamples.findings(.iamRoleArn, Self.iamRole(role + RuleSamples.text(64))) == [])
    let long = try #require(
      RuleSamples.only(.iamRoleArn, Self.iamRole(role + RuleSamples.text(65))))
    #expect(long.problem.contains("65 characters"))
    #expect(long.allowed.contains("64"))
    #expect(long.fix.contains("1 character too long"))
  }
}
