import Testing

@testable import RecommenderCore

@Suite struct PlaceRulesTests {
  static let elsewhere = "arn:aws:lambda:eu-west-1:123456789012:function:enrich"
  static let otherAccount = "arn:aws:lambda:us-east-1:210987654321:function:enrich"

  @Test("A campaign outside the chosen Region is an error that names both")
  func campaignRegion() throws {
    let answers = RuleSamples.plain { $0.region = "eu-west-1" }
    let finding = try #require(RuleSamples.only(.campaignArn, answers))
    #expect(finding.severity == .error)
    #expect(finding.problem == "The campaign ARN has the Region us-east-1, not eu-west-1.")
    #expect(finding.allowed.contains("same Region as the Pinpoint projects"))
    #expect(finding.fix.contains("choose us-east-1"))
  }

  @Test("Without a well-formed Region nothing is compared with it", arguments: ["", "us-"])
  func noRegion(region: String) {
    let answers = RuleSamples.lambda { $0.region = region }
    #expect(Rules.findings(in: answers).map(\.field) == [.region])
  }

  @Test("A function outside the Region is an error that names both")
  func functionRegion() throws {
    let answers = RuleSamples.lambda { $0.functionArn = Self.elsewhere }
    let finding = try #require(RuleSamples.only(.functionArn, answers))
    #expect(finding.problem == "The Lambda function ARN has the Region eu-west-1, not us-east-1.")
    #expect(finding.fix == "Choose a function in us-east-1, or deploy this one there.")
  }

  @Test("Without a chosen Region the function is compared with the campaign")
  func functionRegionByCampaign() {
    let answers = RuleSamples.lambda {
      $0.region = ""
      $0.functionArn = Self.elsewhere
    }
    #expect(Rules.findings(in: answers).map(\.field) == [.region, .functionArn])
  }

  @Test("A function of another account is an error that names both")
  func functionAccount() throws {
    let answers = RuleSamples.lambda { $0.functionArn = Self.otherAccount }
    let finding = try #require(RuleSamples.only(.functionArn, answers))
    #expect(
      finding.problem
        == "The Lambda function ARN has the account 210987654321, not 123456789012.")
    #expect(finding.allowed.contains("one account"))
    #expect(finding.fix.contains("123456789012"))
  }

  @Test("An IAM role of another account is an error that names both")
  func iamRoleAccount() throws {
    let answers = RuleSamples.lambda { $0.iamRoleArn = "arn:aws:iam::210987654321:role/R" }
    let finding = try #require(RuleSamples.only(.iamRoleArn, answers))
    #expect(finding.problem == "The IAM role ARN has the account 210987654321, not 123456789012.")
    #expect(finding.fix == "Choose an IAM role of the account 123456789012.")
  }

  @Test("Region and account can both be wrong at once")
  func both() {
    let answers = RuleSamples.lambda {
      $0.functionArn = "arn:aws:lambda:eu-west-1:210987654321:function:enrich"
    }
    #expect(RuleSamples.findings(.functionArn, answers).count == 2)
  }

  @Test("The branch that was not taken is not compared")
  func otherBranch() {
    let answers = RuleSamples.plain {
      $0.functionArn = Self.otherAccount
      $0.iamRoleArn = "arn:aws:iam::210987654321:role/R"
    }
    #expect(Rules.findings(in: answers) == [])
  }
}
