import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// `recommender.json` holds the request and nothing else.
@Suite struct RecommenderConfigurationTests {
  @Test("Without a function there is a display name and no attributes")
  func modelValue() throws {
    #expect(
      try Sample.file("recommender.json", function: false) == """
        {
          "CreateRecommenderConfiguration": {
            "Name": "movie-picks",
            "Description": "Top films for each member",
            "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
            "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize",
            "RecommendationProviderIdType": "PINPOINT_USER_ID",
            "RecommendationsPerMessage": 3,
            "RecommendationsDisplayName": "Recommended films"
          }
        }

        """)
  }

  @Test("With a function there are attributes and no display name")
  func function() throws {
    #expect(
      try Sample.file("recommender.json", function: true) == """
        {
          "CreateRecommenderConfiguration": {
            "Name": "movie-picks",
            "Description": "Top films for each member",
            "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
            "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize",
            "RecommendationProviderIdType": "PINPOINT_USER_ID",
            "RecommendationsPerMessage": 3,
            "RecommendationTransformerUri": "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich",
            "Attributes": {
              "Title": "Film title",
              "Item_url": "Link"
            }
          }
        }

        """)
  }
}

/// What the exporters make of answers in which everything is right.
enum Sample {
  /// The text of one exported file.
  static func file(_ path: String, function: Bool) throws -> String {
    let answers = Answers.valid(function: function)
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(answers: answers, account: .sample))
    return try #require(
      Exporters.files(input).first { $0.path == path }?.text)
  }
}
