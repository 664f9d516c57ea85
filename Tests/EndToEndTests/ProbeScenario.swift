import TestSupport
import Testing

@Suite struct ProbeScenario {
  @Test("A newcomer tries the sample campaign with a user ID, and nothing of it is saved")
  func triesTheCampaign() async throws {
    try await Wizard.session("films --account sample --to out") { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("M-9")
      try await tmux.waitFor("▸ ✓ You may see the account's campaigns")
      for _ in 1...8 { try await tmux.send("Down") }
      try await tmux.waitFor("▸ ? User IDs mean the same people on both sides")
      try await tmux.waitFor("p try it")
      try await tmux.type("p")
      try await tmux.waitFor("Try the campaign with which user ID?")
      try await tmux.type("person-4711")
      try await tmux.waitFor("person-4711")
      try await tmux.send("Enter")
      try await tmux.waitFor("Recommendations for person-4711")
      try await tmux.waitFor("3 items came back")
      try await tmux.waitFor("This is the sample account")
      try await tmux.send("Escape")
      try await tmux.waitForNo("Recommendations for")
      try await tmux.send("C-c")
      _ = try await tmux.exitStatus()
      try await tmux.run(
        "clear; grep -c person-4711 .local/state/recommender-wizard/sessions/*; echo end")
      try await tmux.waitFor("end")
      try await tmux.waitUntil("the user ID is nowhere") { screen in
        screen.contains { $0.hasPrefix("0") || $0.hasSuffix(":0") }
      }
    }
  }
}
