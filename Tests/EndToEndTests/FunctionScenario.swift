import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct FunctionScenario {
  @Test(
    "Typed through with a Lambda function, the AWS CLI sends its attributes", arguments: [1, 10])
  func fromQuestionToRequest(count: Int) async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseFunction("movie-enrich")
      for number in 1...count {
        try await tmux.type("Attribute_\(number)")
        try await tmux.send("Tab")
        try await tmux.type("Shown \(number)")
        try await tmux.send("Tab")
        try await tmux.type("use \(number)")
        try await tmux.waitFor("use \(number)")
        if number < count { try await tmux.send("Tab") }
      }
      try await tmux.waitFor("\(count) of at most 10")
      try await tmux.send("Enter")
      try await tmux.walkToReview()
      try await tmux.writeAndLeave()
      #expect(try await tmux.exitStatus() == 0)
      let file = tmux.home.appending("recommender").appending("recommender.json")
      let body = try sorted(await AWSCommand.bodySent(from: file))
      #expect(
        body["RecommendationTransformerUri"]?.text
          == "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich")
      #expect(body["RecommendationsDisplayName"] == nil)
      let names = (1...count).map { JSONValue.Member("Attribute_\($0)", .string("Shown \($0)")) }
      #expect(body["Attributes"] == .object(names.sorted { $0.name < $1.name }))
      #expect(body.members?.count == 7)
    }
  }
}
