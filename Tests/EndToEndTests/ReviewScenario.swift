import SystemPackage
import TestSupport
import Testing

@Suite struct ReviewScenario {
  @Test("A row of Review leads to its step and back to Review") func editsAndReturns() async throws
  {
    try await Wizard.session { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("Home", "Down", "Down")
      try await tmux.waitFor("▸ ✓ ID type")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.send("Up", "Enter")
      try await tmux.waitFor("Is everything right?")
      try await tmux.waitUntil("Review has the new answer") { screen in
        screen.contains { $0.contains("ID type") && $0.contains("Endpoint ID") }
      }
    }
  }

  @Test("Both files can be read before they are written, and say the same then")
  func readsFiles() async throws {
    try await Wizard.session("--account sample --to out") { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("Up", "Up")
      try await tmux.waitFor("▸ · recommender.json")
      try await tmux.send("Enter")
      let shown = try await tmux.waitFor("\"RecommendationsDisplayName\": \"Films\"")
      try await tmux.send("Escape")
      try await tmux.waitForNo("RecommendationsDisplayName")
      try await tmux.send("Down", "Down")
      try await tmux.waitFor("▸ · Write the files")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      let lines = try tmux.home.appending("out/recommender.json").text().split(separator: "\n")
      for line in lines where line.count < 60 {
        #expect(shown.contains { $0.contains(line) }, "\(line)")
      }
    }
  }
}
