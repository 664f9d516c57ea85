import Testing

@testable import RecommenderCore

@Suite("Fixes of a function's policy")
struct InvocationChangeTests {
  /// A resource policy, and the commands that put it right.
  struct Situation: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The statements that are there, as JSON.
    let statements: [String]
    /// The options of each command; none where the fix is words only.
    let commands: [String]

    init(_ name: String, _ statements: [String], _ commands: [String]) {
      testDescription = name
      self.statements = statements
      self.commands = commands
    }
  }

  private static let id = "recommender-us-east-1-movie-picks"
  private static let regional = "pinpoint.us-east-1.amazonaws.com"

  private static func allow(
    _ sid: String?, _ principal: String = #"{"Service":"\#(regional)"}"#, account: String? = nil,
    source: String? = nil, more: String = ""
  ) -> String {
    var tests: [String] = []
    if let account { tests.append(#""StringEquals":{"AWS:SourceAccount":"\#(account)"}"#) }
    if let source { tests.append(#""ArnLike":{"AWS:SourceArn":"\#(source)"}"#) }
    let condition = tests.isEmpty ? "" : #","Condition":{\#(tests.joined(separator: ","))}"#
    let name = sid.map { #""Sid":"\#($0)","# } ?? ""
    return #"{\#(name)"Effect":"Allow","Principal":\#(principal),"#
      + #""Action":"lambda:InvokeFunction","Resource":"\#(Scene.functionArn)"\#(condition)\#(more)}"#
  }

  private static func source(_ region: String, _ account: String = Scene.account) -> String {
    "arn:aws:mobiletargeting:\(region):\(account):recommenders/*"
  }

  private static let add =
    "add-permission --statement-id \(id) --principal \(regional) "
    + "--source-arn '\(source("us-east-1"))' --source-account 123456789012"

  static let situations = [
    Situation("nobody", [], [add]),
    Situation(
      "another service", [allow("events", #"{"Service":"events.amazonaws.com"}"#)], [add]),
    Situation(
      "the old identifier, for another Region",
      [allow("PinpointRecommenders", source: source("eu-west-1"))], [add]),
    Situation(
      "another model's, for another account",
      [allow("recommender-us-east-1-shoes", account: "210987654321")], [add]),
    Situation(
      "its own, for another Region", [allow(id, source: source("eu-west-1"))],
      ["remove-permission --statement-id \(id)", add]),
    Situation(
      "its own, for another account", [allow("other"), allow(id, account: "210987654321")],
      [
        "add-permission --statement-id \(id)--account-1 --principal \(regional) "
          + "--source-account 123456789012",
        "remove-permission --statement-id other",
      ]),
    Situation(
      "open", [allow("open")],
      [
        "add-permission --statement-id \(id)--account-1 --principal \(regional) "
          + "--source-account 123456789012",
        "remove-permission --statement-id open",
      ]),
    Situation(
      "open, with the model's own beside it",
      [allow(id, account: Scene.account, source: source("us-east-1")), allow("open")],
      [
        "add-permission --statement-id \(id)--account-1 --principal \(regional) "
          + "--source-account 123456789012",
        "remove-permission --statement-id open",
      ]),
    Situation(
      "open to recommender models of every account, by both names",
      [
        allow("one", source: source("us-east-1", "*")),
        allow("two", #"{"Service":"pinpoint.amazonaws.com"}"#, source: source("us-east-1", "*")),
      ],
      [
        "add-permission --statement-id \(id)--account-1 --principal \(regional) "
          + "--source-arn '\(source("us-east-1", "*"))' --source-account 123456789012",
        "add-permission --statement-id \(id)--account-2 --principal pinpoint.amazonaws.com "
          + "--source-arn '\(source("us-east-1", "*"))' --source-account 123456789012",
        "remove-permission --statement-id one", "remove-permission --statement-id two",
      ]),
    Situation(
      "interrupted half-way",
      [allow("open"), allow("\(id)--account-1", account: Scene.account)],
      ["remove-permission --statement-id open"]),
    Situation("open, without an identifier", [allow(nil)], []),
    Situation("open, with an identifier that is a file", [allow("file:///etc/passwd")], []),
    Situation("everybody", [allow("open", #""*""#)], []),
    Situation(
      "open, with a condition of its own",
      [allow("open", more: #","Condition":{"StringLike":{"AWS:SourceAccount":"*"}}"#)], []),
    Situation(
      "denied",
      [
        allow("open"),
        #"{"Sid":"no","Effect":"Deny","Principal":"*","Action":"lambda:*","Resource":"*"}"#,
      ], []),
  ]

  @Test(
    "Each statement is the model's own, and no other use of the function loses anything",
    arguments: situations, [nil, "live"])
  func fix(_ situation: Situation, _ qualifier: String?) throws {
    let arn = Scene.functionArn + (qualifier.map { ":\($0)" } ?? "")
    // A version or an alias is the resource of its own policy.
    let statements = situation.statements.joined(separator: ",")
      .replacing("\"\(Scene.functionArn)\"", with: "\"\(arn)\"")
    let document = #"{"Version":"2012-10-17","Statement":["# + statements + "]}"
    var scene = Scene.complete
    scene.answers.functionArn = arn
    scene.see(.function(arn), .function(Scene.function))
    scene.see(
      .functionPolicy(arn),
      .functionPolicy(try PolicyDocument(text: document)))
    let assessment = try scene.assess(.functionInvocable)
    #expect(assessment.verdict != .met)
    let commands = situation.commands.map { command in
      let end = command.firstIndex(of: " ") ?? command.endIndex
      let operation = command[..<end]
      let options = command[end...].replacing(
        " --principal", with: " --action lambda:InvokeFunction --principal")
      return "aws lambda \(operation) --region us-east-1 --function-name \(Scene.functionArn)"
        + options + (qualifier.map { " --qualifier \($0)" } ?? "")
    }
    #expect(assessment.command ?? "" == commands.joined(separator: " && "))
    #expect(!assessment.fix.isEmpty)
  }
}
