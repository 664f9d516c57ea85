import RecommenderCore
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
            "Description": "Top films (spring)",
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
            "Description": "Top films (spring)",
            "RecommendationProviderUri": "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
            "RecommendationProviderRoleArn": "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize",
            "RecommendationProviderIdType": "PINPOINT_USER_ID",
            "RecommendationsPerMessage": 3,
            "RecommendationTransformerUri": "arn:aws:lambda:us-east-1:123456789012:function:movie-details",
            "Attributes": {
              "Title": "Film title",
              "Item_url": "Link"
            }
          }
        }

        """)
  }
}

/// Answers in which everything is right.
enum Sample {
  static func answers(function: Bool) -> Answers {
    var answers = Answers()
    answers.region = "us-east-1"
    answers.campaignArn = "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks"
    answers.idType = .user
    answers.recommendationsPerMessage = 3
    answers.recommendationContent = "a film title"
    answers.processing = function ? .lambda : Processing.none
    answers.displayName = "Recommended films"
    answers.functionArn = "arn:aws:lambda:us-east-1:123456789012:function:movie-details"
    answers.attributes = [
      AttributeAnswer(name: "Title", displayName: "Film title", purpose: "the headline"),
      AttributeAnswer(name: "Item_url", displayName: "Link", purpose: "where the button leads"),
    ]
    answers.iamRole = .existing
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize"
    answers.name = "movie-picks"
    answers.description = "Top films (spring)"
    return answers
  }

  /// The text of one exported file.
  static func file(_ path: String, function: Bool) throws -> String {
    let answers = answers(function: function)
    let input = ExportInput(
      configuration: try Configuration(answers),
      context: AssessmentContext(answers: answers, account: .sample))
    return try #require(
      Exporters.files(Exporters.setup, input).first { $0.path == path }?.text)
  }
}
