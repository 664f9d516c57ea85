import SystemPackage
import TestSupport
import Testing

@Suite struct ModelValueScenario {
  @Test("Typed through with the model's own value, the AWS CLI sends exactly what was said")
  func fromQuestionToRequest() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseModelValue(displayName: "Recommended films")
      try await tmux.walkToReview()
      try await tmux.writeAndLeave()
      #expect(try await tmux.exitStatus() == 0)
      let folder = tmux.home.appending("recommender")
      let body = try await AWSCommand.bodySent(from: folder.appending("recommender.json"))
      #expect(
        try sorted(body)
          == sorted(
            """
            {
              "Name": "movie-picks",
              "RecommendationProviderUri":
                "arn:aws:personalize:us-east-1:123456789012:campaign/movie-picks",
              "RecommendationProviderRoleArn":
                "arn:aws:iam::123456789012:role/PinpointRoleforPersonalize",
              "RecommendationProviderIdType": "PINPOINT_USER_ID",
              "RecommendationsPerMessage": 3,
              "RecommendationsDisplayName": "Recommended films"
            }
            """))
      let screen = try await tmux.screen()
      #expect(screen.contains("./recommender"))
    }
  }
}
