import AWSEndpoint
import AccountAccess
import RecommenderCore
import TestSamples
import Testing

/// Makes trials through the real AWS CLI.
@Suite struct EndpointProbeTests {
  private func probe(_ probe: Probe, at address: String) async -> ProbeOutcome {
    await AWSReader(
      AWSAccess(
        endpointURL: address, environment: EndpointCommand.environment, timeLimit: .seconds(120))
    ).probe(probe, region: "us-east-1")
  }

  @Test(
    "The campaign gets the user ID as it was typed, whatever the CLI thinks of such words",
    arguments: ["u-1", "file:///etc/passwd", "-x ü"])
  func recommendations(userID: String) async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let asked = try #require(Answers.valid(function: true).recommendationsProbe(userID: userID))
      let outcome = await probe(asked, at: address)
      #expect(
        outcome == .answered(.items(["1815", "2009", "1527"].map { RecommendedItem($0) })))
      let request = try #require(endpoint.requests.first)
      #expect(endpoint.requests.map(\.action) == [.getRecommendations])
      let body = try JSONText.read(request.body.utf8)
      #expect(body["userId"]?.text == userID)
    }
  }

  @Test("A campaign that does not exist, or refuses, is a failure with its cause")
  func failures() async throws {
    var model = AWSAccountModel.good
    try model.change(\.campaigns, "movie-picks") { $0.status = "CREATE FAILED" }
    try await AWSEndpoint.serving(model) { _, address in
      let picks = Answers.valid(function: true).campaignArn
      async let refused = probe(
        .recommendations(campaign: picks, userID: "u", count: 1), at: address)
      async let missing = probe(
        .recommendations(campaign: picks + "-x", userID: "u", count: 1), at: address)
      guard case (.failed(let first), .failed(let second)) = await (refused, missing) else {
        Issue.record("One of the campaigns answered.")
        return
      }
      #expect(first.cause == .serviceError)
      #expect(second.cause == .notFound)
    }
  }

  @Test("The function gets the sample event byte for byte, and its names come back")
  func invocation() async throws {
    var model = AWSAccountModel.good
    try model.change(\.functions, "movie-enrich") { function in
      function.qualifiers = ["live"]
      function.result = #"{"endpoint-1": {"Recommendations": {"Title": ["ü"], "Price": 3}}}"#
    }
    try await AWSEndpoint.serving(model) { endpoint, address in
      var answers = Answers.valid(function: true)
      answers.functionArn += ":live"
      let asked = try #require(answers.invocationProbe)
      let outcome = await probe(asked, at: address)
      let returned = ReturnedEndpoint(
        id: "endpoint-1",
        attributes: [.init("Title", .list(1)), .init("Price", .other("a number"))])
      #expect(outcome == .answered(.returned(.endpoints([returned], isWrapped: false))))
      let request = try #require(endpoint.requests.first)
      #expect(endpoint.requests.map(\.action) == [.invoke])
      #expect(request.parameters["Qualifier"] == "live")
      let body = try JSONText.read(request.body.utf8)
      #expect(body == LambdaEvent.sample(for: answers))
    }
  }

  @Test("An error of the function is told from an error of Lambda")
  func functionError() async throws {
    var model = AWSAccountModel.good
    try model.change(\.functions, "movie-enrich") { function in
      function.functionError = "Unhandled"
      function.result = #"{"errorMessage": "'Title'", "errorType": "KeyError", "stackTrace": []}"#
    }
    try await AWSEndpoint.serving(model) { _, address in
      let asked = try #require(Answers.valid(function: true).invocationProbe)
      #expect(
        await probe(asked, at: address) == .answered(.functionError(text: "KeyError: 'Title'")))
    }
  }

  @Test("Where the service fails, the function is not run a second time")
  func once() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      endpoint.fail(.invoke, with: .internalError)
      let asked = try #require(Answers.valid(function: true).invocationProbe)
      guard case .failed = await probe(asked, at: address) else {
        Issue.record("The fault did not show.")
        return
      }
      #expect(endpoint.requests.count == 1)
    }
  }
}
