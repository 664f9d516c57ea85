import Testing

@testable import RecommenderCore

@Suite("Trust and resource policies")
struct PolicyMatchingTests {
  private func trust(
    _ conditions: [PolicyStatement.Condition], services: [String] = ["pinpoint.amazonaws.com"],
    actions: [String] = ["sts:AssumeRole"], with others: [PolicyStatement] = []
  ) throws -> Assessment.Verdict {
    let statement = PolicyStatement(
      effect: "Allow", services: services, actions: actions, conditions: conditions)
    return try Scene.with {
      $0.see(.iamRole(Scene.roleArn), Scene.role(PolicyDocument([statement] + others)))
    }.assess(.iamRoleTrust).verdict
  }

  private func invocation(
    _ conditions: [PolicyStatement.Condition],
    services: [String] = ["pinpoint.us-east-1.amazonaws.com"],
    actions: [String] = ["lambda:InvokeFunction"]
  ) throws -> Assessment.Verdict {
    let statement = PolicyStatement(
      effect: "Allow", services: services, actions: actions, conditions: conditions)
    return try Scene.with {
      $0.see(.functionPolicy(Scene.functionArn), .functionPolicy([statement]))
    }.assess(.functionInvocable).verdict
  }

  private func arn(
    _ pattern: String, test: String = "ArnLike", key: String = "aws:SourceArn"
  ) -> PolicyStatement.Condition {
    .init(test: test, key: key, values: [pattern])
  }

  @Test(
    "A source ARN is held against account, Region and purpose",
    arguments: [
      ("arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*", Assessment.Verdict.met),
      ("arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/0a1b", .notChecked),
      ("arn:aws:mobiletargeting:us-east-1:123456789012:*", .met),
      ("arn:aws:mobiletargeting:*:123456789012:*", .met),
      ("arn:aws:mobiletargeting:us-????-1:123456789012:recomm*", .met),
      ("arn:*:*:*:123456789012:*", .met),
      ("arn:aws:mobiletargeting:us-east-1:*:recommenders/*", .advice),
      ("*", .notMet),
      ("arn:aws:mobiletargeting:us-east-1:123456789012:apps/*", .notMet),
      ("arn:aws:mobiletargeting:us-east-1:210987654321:recommenders/*", .notMet),
      ("arn:aws:mobiletargeting:eu-west-1:123456789012:recommenders/*", .notMet),
      ("arn:aws:mobiletargeting:us-east-?:123456789012:journeys/*", .notMet),
      ("arn:aws:personalize:us-east-1:123456789012:*", .notMet),
      ("", .notMet),
    ])
  func sourceArn(_ pattern: String, _ verdict: Assessment.Verdict) throws {
    #expect(try invocation([arn(pattern)]) == verdict)
  }

  @Test(
    "Operators and keys are read without regard to case",
    arguments: [
      "ArnLike", "ArnEquals", "StringLike", "arnlike", "ArnLikeIfExists", "ForAnyValue:ArnLike",
    ])
  func operators(_ test: String) throws {
    let pattern = "arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*"
    for key in ["aws:SourceArn", "AWS:SourceArn", "aws:sourcearn", "AWS:SOURCEARN"] {
      #expect(try invocation([arn(pattern, test: test, key: key)]) == .met)
    }
  }

  @Test("StringEquals takes a star for a star, so a pattern never holds")
  func literal() throws {
    let whole = "arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/0a1b"
    let pattern = "arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"
    #expect(try invocation([arn(whole, test: "StringEquals")]) == .notChecked)
    #expect(
      try trust([.init(test: "StringEquals", key: "aws:SourceAccount", values: ["*"])]) == .notMet)
    #expect(try trust([arn(pattern, test: "ArnEquals")]) == .met)
  }

  @Test("A star in an ARN stays within its part")
  func parts() throws {
    #expect(try invocation([arn("arn:aws:mobiletargeting:*:recommenders/*:x")]) == .notMet)
    #expect(try invocation([arn("arn:aws:mobile*:recommenders/*", test: "StringLike")]) == .advice)
  }

  @Test("One of several values is enough, and every condition has to hold")
  func combinations() throws {
    let account = PolicyStatement.Condition(
      test: "StringEquals", key: "aws:SourceAccount", values: ["210987654321", Scene.account])
    let foreign = PolicyStatement.Condition(
      test: "StringEquals", key: "aws:SourceAccount", values: ["210987654321"])
    #expect(try trust([account]) == .met)
    #expect(try trust([foreign]) == .notMet)
    #expect(try trust([account, arn("arn:aws:mobiletargeting:eu-west-1:*:apps/*")]) == .notMet)
    #expect(try trust([foreign], with: [Scene.trust]) == .met)
  }

  @Test("Both names of Pinpoint may invoke a function; only the global one assumes an IAM role")
  func principals() throws {
    let source = arn("arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*")
    #expect(try invocation([source], services: ["pinpoint.amazonaws.com"]) == .met)
    #expect(try invocation([source], services: ["events.amazonaws.com", "*"]) == .met)
    #expect(try invocation([source], services: ["pinpoint.eu-west-1.amazonaws.com"]) == .notMet)
    #expect(try trust([source], services: ["pinpoint.us-east-1.amazonaws.com"]) == .notChecked)
    #expect(try trust([source], services: ["pinpoint.eu-west-1.amazonaws.com"]) == .notMet)
    #expect(try trust([source], services: ["a.amazonaws.com", "pinpoint.amazonaws.com"]) == .met)
    #expect(try trust([source], services: []) == .notMet)
  }

  @Test(
    "Actions may hold wildcards, in any case",
    arguments: [
      "lambda:InvokeFunction", "lambda:*", "*", "lambda:invoke*", "LAMBDA:INVOKEFUNCTION",
    ])
  func actions(_ action: String) throws {
    let source = arn("arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*")
    #expect(try invocation([source], actions: [action]) == .met)
    #expect(try invocation([source], actions: ["lambda:GetFunction"]) == .notMet)
  }

  @Test("A Deny that can hold wins; one for other accounts does not matter")
  func denials() throws {
    func deny(_ conditions: [PolicyStatement.Condition]) -> PolicyStatement {
      PolicyStatement(
        effect: "Deny", services: ["*"], actions: ["sts:*"], conditions: conditions)
    }
    let ours = Scene.trust.conditions
    let elsewhere = PolicyStatement.Condition(
      test: "StringNotEquals", key: "aws:SourceAccount", values: [Scene.account])
    let unless = PolicyStatement.Condition(
      test: "StringNotLike", key: "aws:SourceAccount", values: ["2*"])
    let unknown = PolicyStatement.Condition(
      test: "Bool", key: "aws:SecureTransport", values: ["false"])
    #expect(try trust(ours, with: [deny([])]) == .notMet)
    #expect(try trust(ours, with: [deny([elsewhere])]) == .met)
    #expect(try trust(ours, with: [deny([unless])]) == .notMet)
    #expect(try trust(ours, with: [deny([unknown])]) == .notChecked)
  }

  @Test("An unknown condition is left to a person, also where strangers may come in by it alone")
  func unknown() throws {
    let unknown = PolicyStatement.Condition(
      test: "NumericLessThan", key: "aws:MultiFactorAuthAge", values: ["9"])
    #expect(try trust([unknown]) == .notChecked)
    #expect(try trust([unknown], with: [Scene.trust]) == .notChecked)
    #expect(try trust([unknown] + Scene.trust.conditions, with: [Scene.trust]) == .met)
    #expect(try trust([unknown], services: ["x.amazonaws.com"]) == .notMet)
  }
}
