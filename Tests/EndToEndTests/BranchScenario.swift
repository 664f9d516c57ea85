import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct BranchScenario {
  @Test("What was said for the other way of processing stays and is not exported")
  func otherBranch() async throws {
    try await Wizard.session("--account sample --to out") { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseModelValue(displayName: "Recommended films")
      try await tmux.waitFor("Which IAM role may Pinpoint use?")
      try await tmux.send("M-5")
      try await tmux.waitFor("● Use the value returned by the model")
      try await tmux.chooseFunction("movie-enrich")
      try await tmux.type("Title")
      try await tmux.send("Tab")
      try await tmux.type("Film title")
      try await tmux.send("Enter")
      try await tmux.walkToReview()
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      let folder = tmux.home.appending("out")
      let body = try sorted(
        await AWSCommand.bodySent(from: folder.appending("recommender.json")))
      #expect(body["RecommendationsDisplayName"] == nil)
      #expect(body["Attributes"] == .object([.init("Title", .string("Film title"))]))
      #expect(!(try folder.appending("CHECKLIST.md").text().contains("Recommended films")))
      try await tmux.send("Escape")
      try await tmux.waitForNo("Written")
      try await tmux.send("M-5")
      try await tmux.waitFor("● Use a Lambda function")
      try await tmux.send("Up", "Space")
      try await tmux.waitFor("● Use the value returned by the model")
      try await tmux.send("M-6")
      try await tmux.waitFor("Recommended films")
    }
  }
}
