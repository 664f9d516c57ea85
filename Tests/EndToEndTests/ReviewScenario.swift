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

  @Test("Every file can be read before it is written, and says the same then")
  func readsFiles() async throws {
    try await Wizard.session("--account sample --to out") { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("Up")
      try await tmux.waitFor("▸ · Read the files")
      try await tmux.send("Enter")
      try await tmux.waitFor("where to begin: who does what")
      try await tmux.type("recommender.j")
      try await tmux.waitFor("1 of 11")
      try await tmux.send("Enter")
      let shown = try await tmux.waitFor("\"RecommendationsDisplayName\": \"Films\"")
      try await tmux.send("Escape")
      try await tmux.waitFor("1 of 11")
      try await tmux.send("Escape")
      try await tmux.waitForNo("1 of 11")
      try await tmux.send("Down")
      try await tmux.waitFor("▸ · Write the files")
      try await tmux.send("Enter")
      try await tmux.waitFor("11 files in out")
      let lines = try tmux.home.appending("out/recommender.json").text().split(separator: "\n")
      for line in lines where line.count < 60 {
        #expect(shown.contains { $0.contains(line) }, "\(line)")
      }
    }
  }
}
