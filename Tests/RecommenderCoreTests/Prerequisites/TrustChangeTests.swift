import Testing

@testable import RecommenderCore

@Suite("Fixes of trust policies")
struct TrustChangeTests {
  /// A trust policy, and what its fix must do.
  struct Situation: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The statements that are there, as JSON.
    let statements: [String]
    /// Words that the fix must hold.
    let words: String
    /// The statements after the fix; nil where it is words only.
    let after: [String]?

    init(_ name: String, _ statements: [String], saying words: String, after: [String]?) {
      testDescription = name
      self.statements = statements
      self.words = words
      self.after = after
    }
  }

  private static func allow(_ principal: String, _ more: String = "") -> String {
    #"{"Effect":"Allow","Principal":\#(principal),"Action":"sts:AssumeRole"\#(more)}"#
  }

  private static func guarded(_ region: String, account: String = Scene.account) -> String {
    let arn = "arn:aws:mobiletargeting:\(region):\(account)"
    return allow(
      pinpoint,
      #","Condition":{"StringEquals":{"aws:SourceAccount":"\#(account)"},"#
        + #""ArnLike":{"aws:SourceArn":["\#(arn):apps/*","\#(arn):recommenders/*"]}}"#)
  }

  private static let pinpoint = #"{"Service":"pinpoint.amazonaws.com"}"#
  private static let ours = guarded("us-east-1")
  private static let lambda = allow(#"{"Service":"lambda.amazonaws.com"}"#)
  private static let deployer =
    #"{"Sid":"D","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/Deployer"},"#
    + #""Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"Bool":{"aws:MultiFactorAuthPresent":true}},"#
    + #""Future":[1]}"#
  private static let account =
    #","Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"}}"#

  static let situations = [
    Situation("nobody", [], saying: "", after: [ours]),
    Situation(
      "another service", [lambda], saying: "It lets in today: lambda.amazonaws.com; this keeps it.",
      after: [lambda, ours]),
    Situation(
      "a service and an IAM role", [lambda, deployer],
      saying: "lambda.amazonaws.com, arn:aws:iam::123456789012:role/Deployer; this keeps them.",
      after: [lambda, deployer, ours]),
    Situation(
      "another Region", [guarded("eu-west-1")], saying: "", after: [guarded("eu-west-1"), ours]),
    Situation(
      "another account", [guarded("us-east-1", account: "210987654321")], saying: "",
      after: [guarded("us-east-1", account: "210987654321"), ours]),
    Situation(
      "unguarded", [allow(pinpoint)], saying: "for the account 123456789012 only.",
      after: [allow(pinpoint, account)]),
    Situation(
      "unguarded, with an identifier",
      [#"{"Sid":"P","Effect":"Allow","Principal":\#(pinpoint),"Action":"sts:AssumeRole"}"#],
      saying: "only.",
      after: [
        #"{"Sid":"P","Effect":"Allow","Principal":\#(pinpoint),"Action":"sts:AssumeRole"\#(account)}"#
      ]),
    Situation(
      "unguarded beside another service",
      [
        allow(#"{"Service":["lambda.amazonaws.com","pinpoint.amazonaws.com"]}"#, #","Sid":"S""#)
      ],
      saying: "It lets in today: lambda.amazonaws.com; this keeps it.",
      after: [
        allow(#"{"Service":["lambda.amazonaws.com"]}"#, #","Sid":"S""#), allow(pinpoint, account),
      ]),
    Situation(
      "unguarded beside an IAM user",
      [
        allow(
          #"{"Service":"pinpoint.amazonaws.com","AWS":"arn:aws:iam::123456789012:user/ana"}"#)
      ],
      saying: "user/ana; this keeps it.",
      after: [
        allow(#"{"AWS":"arn:aws:iam::123456789012:user/ana"}"#), allow(pinpoint, account),
      ]),
    Situation(
      "unguarded in one of two statements", [allow(pinpoint), guarded("eu-west-1")],
      saying: "only.", after: [allow(pinpoint, account), guarded("eu-west-1")]),
    Situation(
      "everybody", [allow(#""*""#)], saying: "Ask your administrator to narrow it.", after: nil),
    Situation(
      "every AWS principal", [allow(#"{"AWS":"*"}"#)], saying: "Ask your administrator",
      after: nil),
    Situation(
      "denied",
      [ours, #"{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"}"#],
      saying: "has to decide", after: nil),
    Situation(
      "too long",
      (1...9).map {
        allow(
          #"{"AWS":"arn:aws:iam::123456789012:role/\#(String(repeating: "r", count: 130))\#($0)"}"#)
      },
      saying: "IAM takes 2048", after: nil),
  ]

  @Test("A fix keeps what is there, adds what is missing, and helps", arguments: situations)
  func fix(_ situation: Situation) throws {
    let document =
      #"{"Version":"2008-10-17","Id":"own","Statement":["#
      + situation.statements.joined(separator: ",") + "]}"
    let policy = try PolicyDocument(text: document)
    var scene = Scene.complete
    scene.see(.iamRole(Scene.roleArn), Scene.role(policy))
    let assessment = try scene.assess(.iamRoleTrust)
    #expect(assessment.verdict != .met)
    #expect(assessment.fix.contains(situation.words))
    guard let after = situation.after else {
      #expect(assessment.command == nil)
      return
    }
    let expected =
      #"{"Version":"2008-10-17","Id":"own","Statement":["#
      + after.joined(separator: ",") + "]}"
    let command = try #require(assessment.command)
    #expect(
      command == "aws iam update-assume-role-policy --role-name PinpointPersonalize "
        + "--policy-document \(ShellWord.quoted(expected))")

    scene.see(
      .iamRole(Scene.roleArn),
      Scene.role(try PolicyDocument(text: expected)))
    #expect(try scene.assess(.iamRoleTrust).verdict == .met)
  }

  @Test("The fix for one Region leaves a model of another Region as it is")
  func regions() throws {
    let both = [Self.allow(Self.pinpoint), Self.guarded("eu-west-1")]
    for statement in both {
      let policy = try PolicyDocument(text: #"{"Statement":\#(statement)}"#)
      var scene = Scene.complete
      scene.see(.iamRole(Scene.roleArn), Scene.role(policy))
      let words = try #require(scene.assess(.iamRoleTrust).command).split(separator: "'")
      let changed = try PolicyDocument(text: String(try #require(words.last)))
      scene.see(.iamRole(Scene.roleArn), Scene.role(changed))
      #expect(try scene.assess(.iamRoleTrust).verdict == .met)
      scene.answers.campaignArn = Scene.campaignArn.replacing("us-east-1", with: "eu-west-1")
      #expect(try scene.assess(.iamRoleTrust).verdict == .met)
    }
  }

  @Test("Another IAM role of that name is left alone")
  func foreign() throws {
    var scene = Scene.complete
    scene.answers.iamRole = .create
    scene.answers.iamRoleName = "PinpointPersonalize"
    scene.see(
      .iamRole(Scene.roleArn),
      Scene.role([], arn: "arn:aws:iam::123456789012:role/svc/PinpointPersonalize"))
    #expect(try scene.assess(.iamRoleTrust).command == nil)
  }
}

extension PolicyDocument {
  /// Reads a policy that a test writes.
  init(text: String) throws {
    self = try #require(PolicyDocument(json: .string(text)))
  }
}
