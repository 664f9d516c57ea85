import AWSEndpoint
import RecommenderCore
import TestSupport
import Testing

/// Faults that the real AWS CLI does not take for faults, answers that are late, and faults that
/// befall some requests only.
@Suite struct EndpointStrangeReplyTests {
  private static let place = "arn:aws:personalize:us-east-1:123456789012:campaign"
  private static let describing = "personalize describe-campaign --campaign-arn \(place)"

  @Test("Text or HTML instead of JSON, with status 200, is an empty answer to the CLI")
  func silence() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      endpoint.fail(.describeCampaign, with: .html(status: 200))
      endpoint.fail(.getFunctionPolicy, with: .body("moved, see the notice board"))
      async let html = aws("\(Self.describing)/movie-picks")
      async let text = aws("lambda get-policy --function-name movie-enrich")
      for outcome in [try await html, try await text] {
        #expect(outcome.succeeded)
        #expect(outcome.output == "")
      }
    }
  }

  @Test("Answers wait for their gate, and others pass them meanwhile")
  func gate() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 1)) { endpoint, address in
      let aws = EndpointCommand(address: address)
      let gate = EndpointGate()
      endpoint.fail(.describeCampaign, with: .held(gate))
      async let one = aws("\(Self.describing)/movie-picks")
      async let another = aws("\(Self.describing)/campaign-1")
      try await waitFor {
        gate.reached == 2 ? true : nil
      } missing: {
        "Only \(gate.reached) of 2 requests came to the gate."
      }
      let passing = try await aws("sts get-caller-identity")
      #expect(passing.succeeded)
      gate.open()
      let names = [try await one.json(), try await another.json()].map { $0["campaign"]?["name"] }
      #expect(names == [.string("movie-picks"), .string("campaign-1")])
    }
  }

  @Test("A fault can befall one resource, and so many requests only")
  func some() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 1)) { endpoint, address in
      let aws = EndpointCommand(address: address)
      endpoint.fail(.describeCampaign, with: .throttled, about: "movie-picks", times: 1)
      async let other = aws("\(Self.describing)/campaign-1")
      async let first = aws("\(Self.describing)/movie-picks")
      let outcomes = (try await first, try await other)
      #expect(outcomes.0.error.contains("(ThrottlingException)"))
      #expect(outcomes.1.succeeded)
      endpoint.fail(.describeCampaign, with: .internalError)
      endpoint.fix(.describeCampaign)
      let last = try await aws("\(Self.describing)/movie-picks")
      #expect(last.succeeded)
      #expect(endpoint.requests(for: .describeCampaign).count == 3)
    }
  }

  @Test("What is missing is missed in the words of each service")
  func missing() async throws {
    try await AWSEndpoint.serving(AWSAccountModel()) { endpoint, address in
      let aws = EndpointCommand(address: address)
      async let campaign = aws("\(Self.describing)/movie-picks")
      async let role = aws("iam get-role --role-name Nobody")
      async let function = aws("lambda get-function-configuration --function-name none")
      let errors = [try await campaign.error, try await role.error, try await function.error]
      #expect(
        errors[0].contains(
          "(ResourceNotFoundException) when calling the DescribeCampaign operation: Resource Arn"))
      #expect(
        errors[1].contains(
          "(NoSuchEntity) when calling the GetRole operation: The role with name Nobody"))
      #expect(
        errors[2].contains(
          "Function not found: arn:aws:lambda:us-east-1:123456789012:function:none"))
      #expect(endpoint.requests.count == 3)
    }
  }
}
