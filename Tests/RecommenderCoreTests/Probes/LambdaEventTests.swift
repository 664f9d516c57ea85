import Testing

@testable import RecommenderCore

/// The sample event, held against the Lambda contract of Pinpoint's developer guide.
@Suite struct LambdaEventTests {
  @Test("Each recipient has as many items as a message shows", arguments: [nil, 1, 3, 5, 99, -1])
  func items(count: Int?) {
    var answers = WizardSample.lambda
    answers.recommendationsPerMessage = count
    let endpoints = LambdaEvent.sample(for: answers)["Endpoints"]
    let items = endpoints?[LambdaEvent.endpointID]?["RecommendationItems"]?.elements ?? []
    #expect(items.count == min(max(count ?? 5, 1), 5))
    #expect(Set(items.compactMap(\.text)).count == items.count)
  }

  @Test("A recipient looks like an endpoint of Pinpoint")
  func endpoint() throws {
    let event = LambdaEvent.sample(for: WizardSample.lambda)
    let endpoint = try #require(event["Endpoints"]?.members?.first)
    #expect(event["Endpoints"]?.members?.count == 1)
    #expect(endpoint.value["ChannelType"] == .string("EMAIL"))
    #expect(endpoint.value["User"]?["UserId"]?.text?.isEmpty == false)
    #expect(endpoint.value["Address"]?.text?.hasSuffix("@example.com") == true)
    #expect(endpoint.value["Recommendations"] == nil)
  }

  @Test("The same answers give the same text, which is JSON")
  func steady() throws {
    let event = LambdaEvent.sample(for: WizardSample.lambda)
    #expect(LambdaEvent.sample(for: WizardSample.lambda) == event)
    #expect(try JSONText.read(JSONText.write(event).utf8) == event)
  }
}
