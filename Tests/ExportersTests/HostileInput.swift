import RecommenderCore
import TestSamples

@testable import Exporters

/// Makes valid configurations around which everything that a rule does not forbid is hostile.
struct HostileInput {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(below bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func flag() -> Bool { random.next() & 1 == 0 }

  mutating func one<Value>(of values: [Value]) -> Value { random.pick(values) }

  static let pieces = [
    "a", "Title", " ", "  ", "\n", "\r\n", "\n\n# ", "\n```\n", "```", "`", "``", "`\u{301}", "~~~",
    "|", "\\", "\\|", "*", "_", "__", "[x](javascript:alert(1))", "<script>", "</td>", "&lt;",
    "<!--", "-->", "![x](y)", "$x$", "1. ", "- ", "+ ", "> ", "# ", "=", "\t", "\u{0}", "\u{7}",
    "\u{1B}[2J", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}",
    "\u{E000}", "é", "映画", "🎬", "aws ", "'; rm -rf ~; '", "e\u{301}\u{301}\u{301}",
  ]

  mutating func text() -> String {
    (0..<number(below: 6)).map { _ in one(of: Self.pieces) }.joined()
  }

  /// Text that the rules take as a description in the user's own words.
  mutating func freeText() -> String {
    let text = text()
    var answers = Answers.valid(function: false)
    answers.recommendationContent = text
    return (try? Configuration(answers)) == nil ? "plain" : text
  }

  mutating func name() -> String {
    one(of: ["a", "B2", "Item_url", "x-y", "A__b", "n1"]) + "\(number(below: 1_000))"
  }

  mutating func answers() -> Answers {
    var answers = Answers.valid(function: flag())
    answers.idType = one(of: IDType.allCases)
    answers.recommendationsPerMessage = 1 + number(below: 5)
    answers.name = "m \(name())"
    answers.displayName = "d \(name())"
    answers.description = flag() ? "" : "Top (films); \(name()), __a__ - b"
    answers.recommendationContent = freeText()
    answers.attributes = (0...number(below: 10)).map {
      AttributeAnswer(name: "\(name())x\($0)", displayName: "s \(name())", purpose: freeText())
    }
    if flag() {
      answers.iamRole = .create
      answers.iamRoleName = "Role_+=,.@-" + "\(number(below: 1_000))"
    }
    return answers
  }

  mutating func input() throws -> ExportInput {
    let answers = answers()
    return input(try Configuration(answers), answers)
  }

  mutating func input(_ configuration: Configuration, _ answers: Answers) -> ExportInput {
    var observations = AccountObservations()
    for _ in 0..<8 {
      let wanted = PrerequisiteCatalogue.lookups(for: answers, knowing: observations)
      for lookup in wanted where number(below: 6) > 0 { observations.record(observation(lookup)) }
    }
    var confirmations: [RequirementID: Confirmation] = [:]
    for id in RequirementID.allCases where flag() {
      confirmations[id] = Confirmation(by: text(), at: moment(), note: text())
    }
    return ExportInput(
      configuration: configuration,
      context: AssessmentContext(
        answers: answers, account: one(of: [.none, .sample, AccountChoice(source: .aws)]),
        observations: observations, confirmations: confirmations))
  }

  mutating func moment() -> Timestamp { Timestamp(seconds: Int64(number(below: 2_000_000_000))) }

  mutating func observation(_ lookup: Lookup) -> Observation {
    guard number(below: 4) > 0 else {
      let failure = LookupFailure(
        one(of: LookupFailure.Cause.allCases), action: flag() ? text() : nil, message: text())
      return Observation(lookup, at: moment(), .failed(failure))
    }
    return Observation(lookup, at: moment(), .found(reply(lookup)))
  }

  /// A word that a status may be, or anything.
  private mutating func status() -> String {
    one(of: ["ACTIVE", "Active", "CREATE FAILED", "Successful", "allowed", text()])
  }

  private mutating func reply(_ lookup: Lookup) -> Reply {
    switch lookup {
    case .callerIdentity:
      .callerIdentity(CallerIdentity(account: one(of: ["123456789012", text()]), arn: text()))
    case .campaign(let arn):
      .campaign(
        CampaignDetails(
          name: text(), campaignArn: arn, status: status(), failureReason: text(),
          solutionVersionArn: one(of: ["arn:aws:personalize:us-east-1:1:solution/x/1", text()]),
          minProvisionedTPS: number(below: 40), syncWithLatestSolutionVersion: flag(),
          latestUpdate: .init(status: status(), failureReason: text())))
    case .solutionVersion(let arn):
      .solutionVersion(
        SolutionVersionDetails(
          solutionVersionArn: arn, status: status(), recipeArn: text(), failureReason: text()))
    case .solution(let arn):
      .solution(
        SolutionDetails(
          solutionArn: arn, latestVersionArn: text(), latestVersionStatus: status(),
          autoMLRecipeArn: text()))
    case .recipe:
      .recipe(RecipeDetails(name: text(), recipeArn: text(), recipeType: text()))
    case .iamRole(let arn):
      .iamRole(IAMRoleDetails(name: text(), arn: one(of: [arn, text()]), trust: [statement()]))
    case .iamRolePermissions, .passRole:
      .decisions([
        PolicyDecision(
          action: text(), resource: text(), decision: status(), missingKeys: [text(), text()])
      ])
    case .function(let arn):
      .function(
        FunctionDetails(
          name: text(), arn: arn, state: status(), stateReason: text(), lastUpdateStatus: status(),
          timeout: number(below: 40), runtime: text()))
    case .functionPolicy: .functionPolicy([statement()])
    case .functionConcurrency: .functionConcurrency(flag() ? nil : number(below: 400))
    case .recommenderConfigurations: .recommenderConfigurations
    case .campaignList: .campaignCount(number(below: 3))
    }
  }

  private mutating func statement() -> PolicyStatement {
    PolicyStatement(
      effect: one(of: ["Allow", "Deny", text()]),
      services: [one(of: ["pinpoint.amazonaws.com", "pinpoint.us-east-1.amazonaws.com", text()])],
      actions: [one(of: ["*", text()])],
      conditions: [.init(test: one(of: ["ArnLike", text()]), key: text(), values: [text()])])
  }
}
