import Testing

@testable import RecommenderCore

/// Verdicts on trust and resource policies, by kinds of slips that people make.
@Suite("Who is let in")
struct AdmissionTests {
  private static let account = Scene.account
  private static let models = "arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/"
  private static let projects = "arn:aws:mobiletargeting:us-east-1:123456789012:apps/"

  /// A statement that names Pinpoint, with `where` as its condition.
  private static func statement(
    _ condition: String = "{}", effect: String = "Allow",
    who: String = #""Principal":{"Service":"pinpoint.amazonaws.com"}"#,
    what: String = #""Action":["sts:AssumeRole","lambda:InvokeFunction"]"#
  ) -> String {
    #"{"Effect":"\#(effect)",\#(who),\#(what),"Condition":\#(condition)}"#
  }

  private static func deny(_ condition: String) -> String {
    statement(condition, effect: "Deny", who: #""Principal":"*""#)
  }

  private static func test(_ name: String, _ value: String, key: String = "aws:SourceArn") -> String
  {
    #"{"\#(name)":{"\#(key)":"\#(value)"}}"#
  }

  private static let ours = test("StringEquals", account, key: "aws:SourceAccount")

  private func policy(_ statements: [String], version: String = "2012-10-17") throws
    -> PolicyDocument
  {
    let text = #"{"Version":"\#(version)","Statement":[\#(statements.joined(separator: ","))]}"#
    return try #require(PolicyDocument(json: try JSONText.read(text.utf8)))
  }

  private func trust(_ statements: String..., version: String = "2012-10-17") throws -> Assessment {
    let policy = try policy(statements, version: version)
    return try Scene.with { $0.see(.iamRole(Scene.roleArn), Scene.role(policy)) }
      .assess(.iamRoleTrust)
  }

  private func function(_ statements: String..., version: String = "2012-10-17") throws
    -> Assessment
  {
    let policy = try policy(statements, version: version)
    return try Scene.with {
      $0.see(.functionPolicy(Scene.functionArn), .functionPolicy(policy))
    }.assess(.functionInvocable)
  }

  private func both(_ statements: String..., are verdict: Assessment.Verdict) throws {
    let policy = try policy(statements)
    let scene = Scene.with {
      $0.see(.iamRole(Scene.roleArn), Scene.role(policy))
      $0.see(.functionPolicy(Scene.functionArn), .functionPolicy(policy))
    }
    #expect(try scene.assess(.iamRoleTrust).verdict == verdict, "trust: \(statements)")
    #expect(try scene.assess(.functionInvocable).verdict == verdict, "function: \(statements)")
  }

  @Test(
    "A star is a star under an exact operator",
    arguments: [
      models + "*", "arn:aws:mobiletargeting:us-east-1:123456789012:*", "*", models + "?",
      "arn:aws:mobiletargeting:*:123456789012:recommenders/0a1b",
    ])
  func literalStar(_ value: String) throws {
    for name in ["StringEquals", "stringequals", "StringEqualsIgnoreCase", "StringEqualsIfExists"] {
      try both(Self.statement(Self.test(name, value)), are: .notMet)
      try both(Self.statement(Self.ours), Self.deny(Self.test(name, value)), are: .met)
    }
    for name in ["StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotEqualsIfExists"] {
      // It holds for everybody, so it keeps nobody out.
      try both(Self.statement(Self.test(name, value)), are: .advice)
      try both(Self.statement(Self.ours), Self.deny(Self.test(name, value)), are: .notMet)
    }
    let account = Self.test("StringEquals", "12345678901?", key: "aws:SourceAccount")
    try both(Self.statement(account), are: .notMet)
  }

  @Test(
    "An ARN operator takes six parts",
    arguments: [
      "arn:aws:mobiletargeting:us-east-1:123456789012*", "arn:aws:mobiletargeting:us-east-1:*",
      "arn:aws:mobiletargeting*", "arn:*", "*", "", "123456789012",
    ])
  func fewerParts(_ value: String) throws {
    for name in ["ArnLike", "ArnEquals", "ArnLikeIfExists"] {
      try both(Self.statement(Self.test(name, value)), are: .notMet)
      try both(Self.statement(Self.ours), Self.deny(Self.test(name, value)), are: .met)
    }
    for name in ["ArnNotLike", "ArnNotEquals"] {
      try both(Self.statement(Self.test(name, value)), are: .advice)
      try both(Self.statement(Self.ours), Self.deny(Self.test(name, value)), are: .notMet)
    }
  }

  @Test("Wildcards of strings reach over colons, and more than six parts are the sixth one's")
  func strings() throws {
    let five = "arn:aws:mobiletargeting:us-east-1:123456789012*"
    try both(Self.statement(Self.test("StringLike", five)), are: .met)
    try both(Self.statement(Self.test("StringLike", "*:123456789012:*")), are: .met)
    try both(Self.statement(Self.test("StringLike", "*")), are: .advice)
    try both(Self.statement(Self.test("ArnLike", five + ":*")), are: .met)
    try both(Self.statement(Self.test("ArnLike", five + ":*:*")), are: .notMet)
  }

  @Test("A variable is what it stands for, or is named")
  func variables() throws {
    let account = Self.test("StringEquals", "${aws:ResourceAccount}", key: "aws:SourceAccount")
    try both(Self.statement(account), are: .met)
    #expect(try trust(Self.statement(account), version: "2008-10-17").verdict == .notMet)
    let arn = "arn:aws:mobiletargeting:us-east-1:${aws:ResourceAccount}:recommenders/*"
    try both(Self.statement(Self.test("ArnLike", arn)), are: .met)
    let guarding = Self.test("StringNotEquals", "${aws:ResourceAccount}", key: "aws:SourceAccount")
    try both(Self.statement(), Self.deny(guarding), are: .met)
    let unknown = Self.test("StringEquals", "${aws:PrincipalAccount}", key: "aws:SourceAccount")
    for row in [try trust(Self.statement(unknown)), try function(Self.statement(unknown))] {
      #expect(row.verdict == .notChecked)
      #expect(row.evidence.contains("${aws:PrincipalAccount}"))
    }
    // A value that fits nothing fails whatever the variable is.
    try both(
      Self.statement(Self.test("StringEquals", "9${aws:userid}", key: "aws:SourceAccount")),
      are: .notMet)
    let tag = Self.test("StringEquals", "${aws:PrincipalTag/account}", key: "aws:SourceAccount")
    try both(Self.statement(tag), are: .notMet)
    let star = Self.test("ArnLike", Self.models + "${*}")
    try both(Self.statement(star), are: .notMet)
  }

  @Test("A Deny that keeps strangers out guards an open Allow")
  func denyAsGuard() throws {
    let open = Self.statement()
    let account = Self.test("StringNotEquals", Self.account, key: "aws:SourceAccount")
    let source = "arn:aws:mobiletargeting:*:123456789012:*"
    for condition in [
      account,
      Self.test("StringNotLike", Self.account, key: "aws:SourceAccount"),
      Self.test("ArnNotLike", source), Self.test("ArnNotEquals", source),
      Self.test("StringNotLike", "*:123456789012:*"),
      Self.test("StringNotEqualsIfExists", Self.account, key: "aws:SourceAccount"),
    ] {
      try both(open, Self.deny(condition), are: .met)
    }
    // Lets in all accounts that begin alike.
    try both(
      open, Self.deny(Self.test("StringNotLike", "1234*", key: "aws:SourceAccount")), are: .advice)
    // Keeps out some strangers only.
    try both(
      open, Self.deny(Self.test("StringEquals", "210987654321", key: "aws:SourceAccount")),
      are: .advice)
    let other = Self.statement(
      account, effect: "Deny", who: #""Principal":"*""#, what: #""Action":"sts:TagSession""#)
    try both(open, other, are: .advice)
    let service = Self.statement(
      account, effect: "Deny", who: #""Principal":{"Service":"lambda.amazonaws.com"}"#)
    try both(open, service, are: .advice)
    // Whether it holds for strangers is not known.
    let mixed =
      #"{"StringNotEquals":{"aws:SourceAccount":"\#(Self.account)"},"#
      + #""Bool":{"aws:SecureTransport":"false"}}"#
    try both(open, Self.deny(mixed), are: .notChecked)
  }

  @Test("A Deny that holds is not met, whatever is allowed")
  func denials() throws {
    try both(Self.statement(Self.ours), Self.deny("{}"), are: .notMet)
    try both(Self.statement(), Self.deny(Self.ours), are: .notMet)
    try both(
      Self.statement(Self.ours), Self.deny(Self.test("Null", "false", key: "aws:SourceArn")),
      are: .notMet)
    try both(
      Self.statement(Self.ours), Self.deny(Self.test("Null", "true", key: "aws:SourceArn")),
      are: .met)
    try both(
      Self.statement(Self.ours),
      Self.statement(effect: "Deny", who: #""Principal":"*""#, what: #""NotAction":"iam:*""#),
      are: .notMet)
    // Keeps out what is no service.
    try both(
      Self.statement(Self.ours),
      Self.deny(Self.test("BoolIfExists", "false", key: "aws:PrincipalIsAWSService")), are: .met)
    try both(
      Self.statement(Self.ours),
      Self.deny(Self.test("StringNotEqualsIfExists", "o-1", key: "aws:PrincipalOrgID")),
      are: .notMet)
    let exempt =
      #"{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-1"},"#
      + #""BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}"#
    try both(Self.statement(Self.ours), Self.deny(exempt), are: .met)
  }

  @Test("One that fails for certain decides a statement, whatever stands beside it")
  func certain() throws {
    let condition =
      #"{"StringEquals":{"aws:SourceOrgID":"o-1","aws:SourceAccount":"210987654321"}}"#
    try both(Self.statement(condition), are: .notMet)
    try both(Self.statement(Self.ours), Self.deny(condition), are: .met)
    let unknown = Self.test("StringEquals", "o-1", key: "aws:SourceOrgID")
    for row in [try trust(Self.statement(unknown)), try function(Self.statement(unknown))] {
      #expect(row.verdict == .notChecked)
      #expect(row.evidence.contains("aws:SourceOrgID"))
    }
    try both(Self.statement(Self.ours), Self.deny(unknown), are: .notChecked)
    // Other accounts of that organization may be let in as well.
    try both(Self.statement(unknown), Self.statement(Self.ours), are: .notChecked)
    try both(Self.statement(unknown), Self.deny("{}"), are: .notMet)
    try both(Self.statement(Self.test("SomeOperator", "x")), are: .notChecked)
  }

  @Test("Everybody but some: NotPrincipal")
  func notPrincipal() throws {
    func deny(_ but: String) -> String {
      Self.statement(effect: "Deny", who: #""NotPrincipal":\#(but)"#)
    }
    let ours = Self.statement(Self.ours)
    try both(ours, deny(#"{"AWS":"arn:aws:iam::123456789012:root"}"#), are: .notMet)
    try both(ours, deny(#"{"Service":"pinpoint.amazonaws.com"}"#), are: .met)
    try both(
      ours, deny(#"{"Service":["a.amazonaws.com","pinpoint.amazonaws.com"],"AWS":"arn:x"}"#),
      are: .met)
    try both(ours, deny(#"{"Service":"lambda.amazonaws.com"}"#), are: .notMet)
    try both(ours, deny(#""*""#), are: .met)
    // Allow with NotPrincipal lets in all others.
    try both(
      Self.statement(who: #""NotPrincipal":{"AWS":"arn:aws:iam::123456789012:root"}"#),
      are: .advice)
    try both(
      Self.statement(who: #""NotPrincipal":{"Service":"pinpoint.amazonaws.com"}"#), are: .notMet)
  }

  @Test("All actions but some: NotAction; statements about other actions do not count")
  func actions() throws {
    try both(Self.statement(Self.ours, what: #""NotAction":"iam:*""#), are: .met)
    try both(Self.statement(Self.ours, what: #""NotAction":["STS:*","LAMBDA:*"]"#), are: .notMet)
    try both(Self.statement(Self.ours, what: #""Action":["STS:assume*","lambda:*"]"#), are: .met)
    try both(Self.statement(Self.ours, what: #""Action":"sts:TagSession""#), are: .notMet)
    try both(Self.statement(Self.ours, what: #""Resource":"*""#), are: .notMet)
  }

  @Test("A function's statement is about the function it names")
  func resources() throws {
    func verdict(_ resource: String) throws -> Assessment.Verdict {
      try function(
        Self.statement(Self.ours, what: #""Action":"lambda:InvokeFunction",\#(resource)"#)
      ).verdict
    }
    #expect(try verdict(#""Resource":"\#(Scene.functionArn)""#) == .met)
    #expect(try verdict(#""Resource":["x","arn:aws:lambda:*:*:function:enr?ch"]"#) == .met)
    #expect(try verdict(#""Resource":"\#(Scene.functionArn):live""#) == .notMet)
    #expect(try verdict(#""NotResource":"\#(Scene.functionArn)""#) == .notMet)
    #expect(try verdict(#""NotResource":"*:function:other""#) == .met)
  }

  @Test("One ID is not known to be the right one")
  func identifiers() throws {
    for name in ["ArnLike", "ArnEquals", "StringEquals", "StringLike", "StringEqualsIgnoreCase"] {
      let row = try function(Self.statement(Self.test(name, Self.models + "0a1b2c3d4e5f")))
      #expect(row.verdict == .notChecked)
      #expect(row.evidence.contains("names one model"))
    }
    let trust = try trust(Self.statement(Self.test("ArnLike", Self.projects + "0a1b")))
    #expect(trust.verdict == .notChecked)
    #expect(trust.evidence.contains("names one project"))
    try both(
      Self.statement(Self.ours), Self.deny(Self.test("ArnLike", Self.models + "0a1b")),
      are: .notChecked)
    // Another Region or account is wrong whatever the ID is.
    try both(
      Self.statement(
        Self.test("ArnLike", "arn:aws:mobiletargeting:eu-west-1:123456789012:recommenders/0a1b")),
      are: .notMet)
    #expect(
      try function(Self.statement(Self.test("ArnLike", Self.projects + "0a1b"))).verdict == .notMet)
  }

  @Test("The regional name is right for a function, and not documented for an IAM role")
  func names() throws {
    let who = #""Principal":{"Service":"pinpoint.us-east-1.amazonaws.com"}"#
    #expect(try function(Self.statement(Self.ours, who: who)).verdict == .met)
    let row = try trust(Self.statement(Self.ours, who: who))
    #expect(row.verdict == .notChecked)
    #expect(row.evidence.contains("pinpoint.us-east-1.amazonaws.com"))
    #expect(try trust(Self.statement(Self.ours, who: who), Self.deny("{}")).verdict == .notMet)
    let elsewhere = #""Principal":{"Service":"pinpoint.eu-west-1.amazonaws.com"}"#
    try both(Self.statement(Self.ours, who: elsewhere), are: .notMet)
    for who in [#""Principal":"*""#, #""Principal":{"AWS":"*"}"#, #""Principal":{"AWS":["*"]}"#] {
      try both(Self.statement(Self.ours, who: who), are: .met)
      try both(Self.statement(who: who), are: .advice)
    }
    for who in [#""Principal":{"Federated":"*"}"#, #""Principal":{"AWS":"123456789012"}"#] {
      try both(Self.statement(who: who), are: .notMet)
    }
  }

  @Test("Which source ARN Pinpoint shows for an IAM role is not documented: one is enough")
  func sources() throws {
    for source in [Self.projects + "*", Self.models + "*"] {
      #expect(try trust(Self.statement(Self.test("ArnLike", source))).verdict == .met)
    }
    // A Deny of one of them may keep Pinpoint out.
    let row = try trust(
      Self.statement(Self.ours), Self.deny(Self.test("ArnLike", "\(Self.projects)*")))
    #expect(row.verdict == .notChecked && row.evidence.contains("aws:SourceArn"))
    #expect(
      try trust(
        Self.statement(Self.test("ArnLike", Self.models + "*")),
        Self.deny(Self.test("ArnLike", Self.projects + "*"))
      ).verdict == .met, "the Deny takes nothing away")
    // An Allow of one and a Deny of all but the other leave nothing.
    #expect(
      try trust(
        Self.statement(Self.test("ArnLike", Self.projects + "*")),
        Self.deny(Self.test("ArnNotLike", Self.models + "*"))
      ).verdict == .notMet)
    #expect(
      try trust(
        Self.statement(Self.ours),
        Self.statement(Self.test("ArnLike", "arn:aws:mobiletargeting:us-east-1:*:apps/*"))
      ).verdict == .advice, "open for projects of others")
  }

  @Test("Strangers are those that no statement names")
  func strangers() throws {
    func accounts(_ name: String, _ list: String) -> String {
      #"{"\#(name)":{"aws:SourceAccount":[\#(list)]}}"#
    }
    try both(
      Self.statement(accounts("StringEquals", #""123456789012","210987654321""#)), are: .met)
    try both(Self.statement(accounts("StringLike", #""12345678901?""#)), are: .advice)
    try both(Self.statement(accounts("StringLike", #""1*""#)), are: .advice)
    try both(Self.statement(accounts("StringLike", #""123456789012""#)), are: .met)
    try both(Self.statement(accounts("StringNotEquals", #""210987654321""#)), are: .advice)
    try both(
      Self.statement(Self.test("ArnLike", "arn:aws:mobiletargeting:us-east-1:1234*:*")),
      are: .advice)
    // A number may come as a number.
    try both(Self.statement(accounts("StringEquals", "123456789012")), are: .met)
    // A statement for another Region that is open to all.
    #expect(
      try trust(
        Self.statement(Self.ours),
        Self.statement(Self.test("ArnLike", "arn:aws:mobiletargeting:eu-west-1:*:apps/*"))
      ).verdict == .advice)
    // And one for all Regions but ours, of which it names none.
    try both(
      Self.statement(Self.ours),
      Self.statement(Self.test("ArnNotLike", "arn:aws:mobiletargeting:us-east-1:*:*")),
      are: .advice)
  }
}
