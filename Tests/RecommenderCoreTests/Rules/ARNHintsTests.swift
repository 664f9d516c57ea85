import Testing

@testable import RecommenderCore

@Suite struct ARNHintsTests {
  static func hint(_ field: Field, _ text: String) -> Finding? {
    let answers = RuleSamples.lambda {
      switch field {
      case .campaignArn: $0.campaignArn = text
      case .functionArn: $0.functionArn = text
      default: $0.iamRoleArn = text
      }
    }
    return Rules.hint(for: field, in: answers)
  }

  @Test(
    "No beginning of a good ARN is called wrong",
    arguments: [
      (Field.campaignArn, RuleSamples.campaign), (.functionArn, RuleSamples.function + ":prod"),
      (.functionArn, RuleSamples.function + ":$LATEST"), (.iamRoleArn, RuleSamples.iamRole),
      (.iamRoleArn, "arn:aws:iam::123456789012:role/team!/a:b/PinpointRole"),
      (.iamRoleArn, "arn:aws:iam::123456789012:role/\(RuleSamples.text(300))/PinpointRole"),
    ])
  func onItsWay(field: Field, whole: String) {
    for length in 1..<whole.count {
      guard let hint = Self.hint(field, String(whole.prefix(length))) else { continue }
      #expect(hint.severity == .hint)
      #expect(hint.problem.contains(" goes on with "), "after \(length) characters")
    }
    #expect(Self.hint(field, whole) == nil)
  }

  @Test(
    "The hint names the part that comes next",
    arguments: [
      ("arn:", "aws:"), ("arn:aws:", "personalize:"), ("arn:aws:personalize:", "the Region"),
      ("arn:aws:personalize:us-", "us-east-1"),
      ("arn:aws:personalize:us-east-1:", "the account, such as 123456789012"),
      ("arn:aws:personalize:us-east-1:123456789012:", "campaign/"),
      ("arn:aws:personalize:us-east-1:123456789012:campaign/", "the name of"),
    ])
  func next(text: String, part: String) throws {
    let hint = try #require(Self.hint(.campaignArn, text))
    #expect(hint.problem.contains(part))
    #expect(hint.allowed.contains("arn:aws:personalize:REGION:ACCOUNT:campaign/NAME"))
    #expect(hint.fix.contains(part))
  }

  @Test("An empty field is asked for, not called wrong")
  func empty() throws {
    let hint = try #require(Self.hint(.campaignArn, ""))
    #expect(hint.problem == "The ARN of a Personalize campaign is asked for.")
  }

  @Test(
    "What can no longer be fixed by typing on is told in the words of the error",
    arguments: [
      (Field.campaignArn, "movie-picks"), (.campaignArn, "arn:aws-cn"),
      (.campaignArn, "arn:aws:s3:"), (.campaignArn, "arn:aws:personalize:us-east-1:x"),
      (.campaignArn, "arn:aws:personalize:us-east-1:123456789012:solu"),
      (.campaignArn, RuleSamples.campaign + " "), (.functionArn, "enrich"),
      (.functionArn, RuleSamples.function + ".x"), (.iamRoleArn, "PinpointRole"),
      (.iamRoleArn, "arn:aws:sts:"), (.campaignArn, String(repeating: "n", count: 300)),
      (.campaignArn, "arn:aws:personalize:eu-west-1:123456789012:campaign/other-region"),
      (.functionArn, "arn:aws:lambda:eu-west-1:123456789012:function:other-region"),
      (.functionArn, "arn:aws:lambda:us-east-1:210987654321:function:other-account"),
      (.iamRoleArn, "arn:aws:iam::210987654321:role/other-account"),
    ])
  func dead(field: Field, text: String) throws {
    let answers = RuleSamples.lambda {
      switch field {
      case .campaignArn: $0.campaignArn = text
      case .functionArn: $0.functionArn = text
      default: $0.iamRoleArn = text
      }
    }
    let error = try #require(RuleSamples.findings(field, answers).first)
    #expect(error.severity == .error)
    #expect(Rules.hint(for: field, in: answers) == error.asHint)
  }
}
