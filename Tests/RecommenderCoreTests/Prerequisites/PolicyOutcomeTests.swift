import Testing

@testable import RecommenderCore

/// What the policies of an IAM role decide about a call to Personalize.
@Suite("Decisions of permission policies")
struct PolicyOutcomeTests {
  private static let role = "arn:aws:iam::123456789012:role/team/PinpointPersonalize"
  private static let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/films"

  private func outcome(
    _ statements: [String], version: String = "2012-10-17",
    action: String = "personalize:DescribeCampaign"
  ) throws -> PolicyOutcome {
    let text = """
      {"Version": "\(version)", "Statement": [\(statements.joined(separator: ","))]}
      """
    let policy = try #require(PolicyDocument(permissions: try JSONText.read(text.utf8)))
    return PolicyOutcome(
      of: [policy], role: Self.role, action: action, resource: Self.campaign, region: "us-east-1")
  }

  private static func statement(_ effect: String, _ rest: String) -> String {
    "{\"Effect\": \"\(effect)\", \(rest)}"
  }

  private static let all = #""Action": "*", "Resource": "*""#

  private static func conditional(_ test: String, _ key: String, _ value: String) -> String {
    #"\#(all), "Condition": {"\#(test)": {"\#(key)": "\#(value)"}}"#
  }

  private static let vpc = conditional("StringEquals", "aws:SourceVpc", "vpc-1")

  @Test(
    "Statements decide as IAM does",
    arguments: [
      ([], PolicyOutcome.implicitDeny),
      ([statement("Allow", all)], .allowed), ([statement("allow", all)], .allowed),
      ([statement("Allow", all), statement("Deny", all)], .explicitDeny),
      ([statement("Deny", all)], .explicitDeny),
      ([statement("Deny", vpc)], .implicitDeny),
      ([statement("Allow", all + #", "Condition": {}"#)], .allowed),
      (
        [statement("Allow", #""Action": "Personalize:describe*", "Resource": ["x", "*/film?"]"#)],
        .allowed
      ),
      ([statement("Allow", #""Action": "personalize:List*", "Resource": "*""#)], .implicitDeny),
      ([statement("Allow", #""Action": "*", "Resource": "ARN:AWS:*""#)], .implicitDeny),
      ([statement("Allow", #""NotAction": "iam:*", "Resource": "*""#)], .allowed),
      ([statement("Allow", #""NotAction": "*:*", "Resource": "*""#)], .implicitDeny),
      (
        [statement("Allow", #""Action": "*", "NotResource": "arn:aws:personalize:*""#)],
        .implicitDeny
      ),
      ([statement("Allow", #""Action": "*", "NotResource": "arn:aws:iam:*""#)], .allowed),
      (
        [statement("Allow", all), statement("Deny", #""NotAction": "iam:*", "Resource": "*""#)],
        .explicitDeny
      ),
      (
        [
          statement("Allow", all),
          statement("Deny", #""Action": "*", "NotResource": "*:campaign/*""#),
        ],
        .allowed
      ),
    ])
  func statements(statements: [String], outcome: PolicyOutcome) throws {
    #expect(try self.outcome(statements) == outcome)
  }

  @Test(
    "The Region, the caller and the owner of the resource are known",
    arguments: [
      ("StringEquals", "aws:RequestedRegion", "us-east-1", true),
      ("StringEquals", "aws:RequestedRegion", "eu-west-1", false),
      ("StringNotEquals", "aws:RequestedRegion", "us-east-1", false),
      ("StringLike", "AWS:REQUESTEDREGION", "us-*", true),
      ("StringEquals", "aws:PrincipalAccount", "123456789012", true),
      ("StringEquals", "aws:ResourceAccount", "${aws:PrincipalAccount}", true),
      ("StringNotEquals", "aws:ResourceAccount", "123456789012", false),
      ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/team/*", true),
      ("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/team/*", false),
      ("StringEquals", "aws:PrincipalType", "AssumedRole", true),
      ("Bool", "aws:PrincipalIsAWSService", "false", true),
      ("Bool", "aws:ViaAWSService", "true", false),
      ("Null", "aws:username", "true", true), ("StringLike", "aws:username", "*", false),
      ("ForAnyValue:StringEquals", "aws:CalledVia", "athena.amazonaws.com", false),
      ("StringEquals", "aws:SourceAccount", "123456789012", false),
    ])
  func known(_ test: String, _ key: String, _ value: String, _ holds: Bool) throws {
    let condition = Self.conditional(test, key, value)
    #expect(
      try outcome([Self.statement("Allow", condition)]) == (holds ? .allowed : .implicitDeny))
    #expect(
      try outcome([Self.statement("Allow", Self.all), Self.statement("Deny", condition)])
        == (holds ? .explicitDeny : .allowed))
  }

  @Test(
    "What hangs on an unknown key is not decided, unless another statement decides",
    arguments: ["aws:SourceVpc", "aws:SourceIp", "aws:PrincipalTag/team", "aws:CurrentTime"])
  func unknown(key: String) throws {
    let condition = Self.conditional("StringEquals", key, "x")
    let hinge = PolicyHinge.condition(.init(test: "StringEquals", key: key, values: ["x"]))
    let allow = Self.statement("Allow", condition)
    let deny = Self.statement("Deny", condition)
    #expect(try outcome([allow]) == .undecided(hinge))
    #expect(try outcome([allow, Self.statement("Allow", Self.all)]) == .allowed)
    #expect(try outcome([deny, Self.statement("Allow", Self.all)]) == .undecided(hinge))
    #expect(try outcome([allow, Self.statement("Deny", Self.all)]) == .explicitDeny)
    #expect(try outcome([deny]) == .implicitDeny)
    #expect(hinge.name == key)
  }

  @Test(
    "Variables in resources",
    arguments: [
      ("arn:aws:personalize:us-east-1:${aws:PrincipalAccount}:campaign/*", PolicyOutcome.allowed),
      ("arn:aws:personalize:${aws:RequestedRegion}:123456789012:*", .allowed),
      (
        "arn:aws:personalize:*:*:campaign/${aws:PrincipalTag/team}",
        .undecided(.variable("aws:PrincipalTag/team"))
      ),
      ("arn:aws:s3:::${aws:PrincipalTag/team}", .implicitDeny),
      ("arn:aws:personalize:*:*:campaign/${aws:username}", .implicitDeny),
      ("arn:aws:personalize:*:*:campaign/${aws:username, 'films'}", .allowed),
      ("arn:aws:personalize:*:*:campaign/${*}", .implicitDeny),
    ])
  func resources(_ resource: String, _ expected: PolicyOutcome) throws {
    let allow = Self.statement("Allow", #""Action": "*", "Resource": "\#(resource)""#)
    #expect(try outcome([allow]) == expected)
    #expect(try outcome([allow], version: "2008-10-17") == .implicitDeny)
    let other = Self.statement("Allow", #""Action": "*", "NotResource": "\#(resource)""#)
    switch expected {
    case .allowed: #expect(try outcome([other]) == .implicitDeny)
    case .undecided: #expect(try outcome([other]) == expected)
    default: break
    }
  }

  @Test("A resource that is excluded is so beside a variable without a value")
  func excludedResource() throws {
    func outcome(_ others: String) throws -> PolicyOutcome {
      try self.outcome([
        Self.statement(
          "Allow", #""Action": "*", "NotResource": ["arn:aws:s3:::${aws:username}"\#(others)]"#)
      ])
    }
    #expect(try outcome(#", "*:campaign/*""#) == .implicitDeny)
    #expect(try outcome("") == .undecided(.variable("aws:username")))
  }

  @Test(
    "What is no permission policy is not taken for an empty one",
    arguments: [
      "{}", "[]", "7", #""{""#, #"{"Statement": [7]}"#, #"{"Statement": [{"Effect": "Allow"}]}"#,
      #"{"Statement": [{"Effect": "Perhaps", "Action": "*", "Resource": "*"}]}"#,
      #"{"Statement": [{"Effect": "Allow", "Action": "*"}]}"#,
      #"{"Statement": [{"Effect": "Allow", "Resource": "*"}]}"#,
    ])
  func unreadable(text: String) throws {
    #expect(PolicyDocument(permissions: try JSONText.read(text.utf8)) == nil)
  }
}
