import AWSEndpoint
import RecommenderCore
import Testing

/// What the real AWS CLI keeps in Pinpoint through the endpoint.
@Suite struct EndpointPinpointTests {
  private static let inner = """
    {"Name": "Top films", "RecommendationProviderUri":
      "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
     "RecommendationProviderRoleArn":
      "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize",
     "RecommendationsPerMessage": 3, "RecommendationsDisplayName": "Films"}
    """

  @Test("What is created can be got, listed and changed")
  func keeping() async throws {
    try await AWSEndpoint.serving { endpoint, address in
      let aws = EndpointCommand(address: address)
      let none = try await aws("pinpoint get-recommender-configurations --page-size 1").json()
      #expect(none["ListRecommenderConfigurationsResponse"]?["Item"] == .array([]))
      let made = try await aws(
        "pinpoint create-recommender-configuration --create-recommender-configuration",
        Self.inner
      ).json()
      let id = try #require(made["RecommenderConfigurationResponse"]?["Id"]?.text)
      let changed = try await aws(
        "pinpoint update-recommender-configuration --recommender-id \(id)"
          + " --update-recommender-configuration",
        Self.inner.replacing("Top films", with: "Best films")
      ).json()
      #expect(changed["RecommenderConfigurationResponse"]?["Name"] == .string("Best films"))
      async let got = aws("pinpoint get-recommender-configuration --recommender-id \(id)").json()
      async let list = aws("pinpoint get-recommender-configurations").json()
      let one = try await got["RecommenderConfigurationResponse"]
      #expect(one?["Name"] == .string("Best films"))
      #expect(one?["RecommendationsPerMessage"] == .integer(3))
      #expect(one?["CreationDate"]?.text != nil)
      let items = try await list["ListRecommenderConfigurationsResponse"]?["Item"]?.elements
      #expect(items?.map { $0["Id"]?.text } == [id])
      #expect(endpoint.requests.allSatisfy { $0.service == .pinpoint })
      #expect(endpoint.unknownRequests == [])
    }
  }
}
