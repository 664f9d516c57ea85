import RecommenderCore
import Testing

@testable import AccountAccess

/// Holds the words of every call against what the CLI wants.
@Suite struct AWSArgumentsTests {
  private static let account = "123456789012"
  private static let campaign = "arn:aws:personalize:eu-west-1:123456789012:campaign/picks"
  private static let solution = "arn:aws:personalize:eu-west-1:123456789012:solution/s"
  private static let recipe = "arn:aws:personalize:::recipe/aws-user-personalization-v2"
  private static let iamRole = "arn:aws:iam::123456789012:role/service/Pinpoint"
  private static let function = "arn:aws:lambda:eu-west-1:123456789012:function:f"

  /// What is known of Pinpoint's calls, whichever of the two resources they are about.
  private static let context = SimulationContext.retrieving(with: iamRole, from: campaign).words
    .joined(separator: " ")

  private static let expected: [(Lookup, [String])] = [
    (.callerIdentity, ["sts get-caller-identity --output json --region us-east-1"]),
    (
      .campaign(campaign),
      ["personalize describe-campaign --output json --region eu-west-1 --campaign-arn \(campaign)"]
    ),
    (
      .solutionVersion("\(solution)/1"),
      [
        "personalize describe-solution-version --output json --region eu-west-1"
          + " --solution-version-arn \(solution)/1"
      ]
    ),
    (
      .solution(solution),
      ["personalize describe-solution --output json --region eu-west-1 --solution-arn \(solution)"]
    ),
    (
      .recipe(recipe),
      ["personalize describe-recipe --output json --region us-east-1 --recipe-arn \(recipe)"]
    ),
    (
      .iamRole(iamRole),
      ["iam get-role --output json --region us-east-1 --role-name Pinpoint"]
    ),
    (
      .iamRolePermissions(iamRole: iamRole, campaign: campaign, solution: solution),
      [
        "iam simulate-principal-policy --output json --region us-east-1"
          + " --policy-source-arn \(iamRole)"
          + " --action-names personalize:DescribeCampaign personalize:GetRecommendations"
          + " --resource-arns \(campaign) --context-entries \(context)",
        "iam simulate-principal-policy --output json --region us-east-1"
          + " --policy-source-arn \(iamRole) --action-names personalize:DescribeSolution"
          + " --resource-arns \(solution) --context-entries \(context)",
      ]
    ),
    (.passRole(iamRole), ["sts get-caller-identity --output json --region us-east-1"]),
    (
      .function("\(function):live"),
      [
        "lambda get-function-configuration --output json --region eu-west-1"
          + " --function-name \(function):live"
      ]
    ),
    (
      .functionPolicy("\(function):live"),
      [
        "lambda get-policy --output json --region eu-west-1 --function-name \(function)"
          + " --qualifier live"
      ]
    ),
    (
      .functionPolicy(function),
      ["lambda get-policy --output json --region eu-west-1 --function-name \(function)"]
    ),
    (
      .functionConcurrency("\(function):live"),
      [
        "lambda get-function-concurrency --output json --region eu-west-1"
          + " --function-name \(function)"
      ]
    ),
    (
      .recommenderConfigurations,
      ["pinpoint get-recommender-configurations --output json --region us-east-1 --page-size 1"]
    ),
    (
      .campaignList,
      [
        "personalize list-campaigns --output json --region us-east-1 --no-paginate"
          + " --max-results 100"
      ]
    ),
  ]

  @Test("Every lookup begins with the calls that answer it", arguments: expected)
  func calls(lookup: Lookup, lines: [String]) throws {
    let access = AWSAccess(environment: [:])
    let calls = try AWSCall.first(of: lookup, region: "us-east-1")
    #expect(try calls.map { try $0.words(access).joined(separator: " ") } == lines)
  }

  @Test("Every kind of lookup has its calls, each with an operation and an action")
  func complete() throws {
    for lookup in everyLookup {
      let calls = try AWSCall.first(of: lookup, region: "")
      #expect(!calls.isEmpty)
      for call in calls {
        #expect(!call.operation.isEmpty && call.action.contains(":"), "\(lookup)")
        // Who is asking can be asked before a Region is chosen, and some ARNs have one of their own.
        let hasOwn = call.service != "iam" && "\(lookup)".contains(":us-east-1:")
        let namesRegion = try call.words(AWSAccess(environment: [:])).contains("--region")
        #expect(namesRegion == (call.service == "sts" || hasOwn), "\(lookup)")
      }
    }
  }

  @Test("Profile and endpoint are handed on as words of their own, whatever they hold")
  func words() throws {
    let access = AWSAccess(
      profile: "my profile; rm -rf /", endpointURL: "http://127.0.0.1:4711", environment: [:])
    let words = try AWSCall.callerIdentity(region: "eu-west-1").words(access)
    #expect(
      words == [
        "sts", "get-caller-identity", "--output", "json", "--region", "eu-west-1", "--profile",
        "my profile; rm -rf /", "--endpoint-url", "http://127.0.0.1:4711",
      ])
  }

  @Test("No version of the CLI may page, ask, try for minutes or print errors in a form of its own")
  func environment() {
    let values = AWSAccess(environment: [
      "AWS_PAGER": "less", "AWS_CLI_ERROR_FORMAT": "json", "HOME": "/h",
    ]).commandEnvironment
    #expect(values["AWS_PAGER"] == "")
    #expect(values["AWS_CLI_ERROR_FORMAT"] == "legacy")
    #expect(values["AWS_MAX_ATTEMPTS"] == "2")
    #expect(values["AWS_CLI_AUTO_PROMPT"] == "off")
    #expect(values["HOME"] == "/h")
  }

  @Test("Without an environment the CLI gets the program's own")
  func ownEnvironment() {
    #expect(AWSAccess().environment["PATH"]?.isEmpty == false)
  }
}

extension AWSCall {
  /// The words behind the program's name.
  fileprivate func words(_ access: AWSAccess) throws -> [String] {
    try arguments(access).flatMap(\.words)
  }
}
