import AWSEndpoint
import RecommenderCore
import Testing

/// Faults that the real AWS CLI does not take for faults, answers that are late, and faults that
/// befall some requests only.
@Suite struct EndpointStrangeReplyTests {
  private static let place = "arn:aws:personalize:us-east-1:123456789012:campaign"
  private static let describing = "personalize describe-campaign --campaign-arn \(place)"

  @Test("HTML or rubbish instead of JSON, with status 200, is an empty answer to the CLI")
  func silence() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      endpoint.fail(.describeCampaign, with: .html(status: 200))
      endpoint.fail(.getFunctionPolicy, with: .rubbish)
      async let html = aws("\(Self.describing)/movie-picks")
      async let rubbish = aws("lambda get-policy --function-name movie-enrich")
      for outcome in [try await html, try await rubbish] {
        #expect(outcome.succeeded)
        #expect(outcome.output == "")
      }
    }
  }

  @Test("An answer waits for its gate, and others pass it meanwhile")
  func gate() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let gate = EndpointGate()
      endpoint.fail(.describeCampaign, with: .held(gate))
      async let late = aws("\(Self.describing)/movie-picks")
      await gate.waitUntilReached()
      #expect(try await aws("sts get-caller-identity").succeeded)
      #expect(gate.reached == 1)
      gate.open()
      #expect(try await late.json()["campaign"]?["status"] == .string("ACTIVE"))
    }
  }

  @Test("A fault can befall one resource, and so many requests only")
  func some() async throws {
    try await AWSEndpoint.serving(.good(campaigns: 1)) { endpoint, address in
      let aws = EndpointCommand(address: address)
      endpoint.fail(.describeCampaign, with: .throttled, about: "movie-picks", times: 1)
      async let other = aws("\(Self.describing)/campaign-1")
      async let first = aws("\(Self.describing)/movie-picks")
      #expect(try await other.succeeded)
      #expect(try await first.error.contains("(ThrottlingException)"))
      #expect(try await aws("\(Self.describing)/movie-picks").succeeded)
    }
  }

  @Test("What is missing is missed in the words of each service")
  func missing() async throws {
    try await AWSEndpoint.serving(AWSAccountModel()) { endpoint, address in
      let aws = EndpointCommand(address: address)
      async let campaign = aws("\(Self.describing)/movie-picks")
      async let role = aws("iam get-role --role-name Nobody")
      async let function = aws("lambda get-function-configuration --function-name none")
      #expect(
        try await campaign.error.contains(
          "(ResourceNotFoundException) when calling the DescribeCampaign operation: Resource Arn"))
      #expect(
        try await role.error.contains(
          "(NoSuchEntity) when calling the GetRole operation: The role with name Nobody"))
      #expect(
        try await function.error.contains(
          "Function not found: arn:aws:lambda:us-east-1:123456789012:function:none"))
      #expect(endpoint.requests.count == 3)
    }
  }
}
