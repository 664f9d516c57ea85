import AWSEndpoint
import RecommenderCore
import Testing

/// What the real AWS CLI says when something goes wrong at the endpoint.
@Suite struct EndpointFaultTests {
  private static let campaign = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
  private static let describing = "personalize describe-campaign --campaign-arn \(campaign)"

  struct Case: CustomTestStringConvertible, Sendable {
    let action: AWSAction
    let fault: EndpointFault
    let words: String
    let says: [String]

    var testDescription: String { "\(fault) for \(action.permission)" }
  }

  private static let caller = "User: arn:aws:sts::123456789012:assumed-role/Marketing/robin"
  private static let gettingRole = "iam get-role --role-name PinpointRoleforPersonalize"
  private static let gettingPolicy = "lambda get-policy --function-name movie-enrich"
  private static let listing = "pinpoint get-recommender-configurations"

  static let refusals = [
    Case(
      action: .describeCampaign, fault: .accessDenied, words: describing,
      says: [
        "An error occurred (AccessDeniedException) when calling the DescribeCampaign operation: ",
        "\(caller) is not authorized to perform: personalize:DescribeCampaign on resource: "
          + campaign,
      ]),
    Case(
      action: .getRole, fault: .accessDenied, words: gettingRole,
      says: [
        "An error occurred (AccessDenied) when calling the GetRole operation: \(caller) is not"
          + " authorized to perform: iam:GetRole on resource: role PinpointRoleforPersonalize"
      ]),
    Case(
      action: .getFunctionPolicy, fault: .accessDenied, words: gettingPolicy,
      says: [
        "An error occurred (AccessDeniedException) when calling the GetPolicy operation: ",
        "lambda:GetPolicy on resource: "
          + "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich",
      ]),
    Case(
      action: .getRecommenderConfigurations, fault: .accessDenied, words: listing,
      says: [
        "(AccessDeniedException) when calling the GetRecommenderConfigurations operation: ",
        "on resource: arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*",
      ]),
    Case(
      action: .describeCampaign, fault: .throttled, words: describing,
      says: ["(ThrottlingException) when calling the DescribeCampaign operation", "Rate exceeded"]),
    Case(
      action: .getRole, fault: .throttled, words: gettingRole,
      says: ["(Throttling) when calling the GetRole operation", "Rate exceeded"]),
    Case(
      action: .getFunctionPolicy, fault: .throttled, words: gettingPolicy,
      says: ["(TooManyRequestsException) when calling the GetPolicy operation", "Rate exceeded"]),
    Case(
      action: .describeCampaign, fault: .internalError, words: describing,
      says: ["(InternalFailure) when calling the DescribeCampaign operation"]),
    Case(
      action: .getRole, fault: .unavailable, words: gettingRole,
      says: ["(ServiceUnavailable) when calling the GetRole operation"]),
    Case(
      action: .describeCampaign, fault: .notFound, words: describing,
      says: [
        "(ResourceNotFoundException) when calling the DescribeCampaign operation: \(campaign)"
      ]),
    Case(
      action: .getRole, fault: .notFound, words: gettingRole,
      says: ["(NoSuchEntity) when calling the GetRole operation"]),
    Case(
      action: .getRecommenderConfigurations,
      fault: .refused(code: "ForbiddenException", status: 403, message: "Gone for good"),
      words: listing,
      says: ["(ForbiddenException) when calling", "operation: Gone for good"]),
    Case(
      action: .describeCampaign, fault: .html(status: 403), words: describing,
      says: ["An error occurred (403) when calling the DescribeCampaign operation"]),
    Case(
      action: .getRole, fault: .html(status: 200), words: gettingRole, says: ["Unable to parse"]),
    Case(
      action: .getFunctionPolicy, fault: .rubbish, words: gettingPolicy,
      says: ["codec can't decode byte"]),
    Case(
      action: .getRole, fault: .cutOff, words: gettingRole,
      says: ["Connection was closed before we received a valid response"]),
    Case(
      action: .describeCampaign, fault: .cutOff, words: describing,
      says: ["Connection was closed before we received a valid response"]),
  ]

  @Test("A fault fails the call with the words known from AWS", arguments: refusals)
  func refusal(of one: Case) async throws {
    try await AWSEndpoint.serving { endpoint, address in
      endpoint.fail(one.action, with: one.fault)
      let outcome = try await EndpointCommand(address: address)(one.words)
      #expect(!outcome.succeeded)
      for text in one.says { #expect(outcome.error.contains(text), "\(outcome.error)") }
      #expect(outcome.output == "")
      #expect(endpoint.requests.map(\.action) == [one.action])
    }
  }
}
