import SystemPackage
import TestSupport
import Testing

@Suite struct PrerequisitesScenario {
  @Test("What a person confirms is met in the checklist, and can be taken back")
  func confirms() async throws {
    try await Wizard.session(
      "--account sample --to out", environment: ["USER": "Robin"]
    ) { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("M-9")
      try await tmux.waitFor("▸ ✓ You may see the account's campaigns")
      try await tmux.send("Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down")
      try await tmux.waitFor("▸ ? User IDs mean the same people on both sides")
      try await tmux.waitFor("5 to confirm")
      try await tmux.type(" ")
      try await tmux.waitFor("4 to confirm")
      try await tmux.waitFor("Space take back")
      try await tmux.send("Down")
      try await tmux.waitFor("▸ ? Every recipient has an ID of the chosen type")
      try await tmux.type(" ")
      try await tmux.waitFor("3 to confirm")
      try await tmux.type(" ")
      try await tmux.waitFor("4 to confirm")
      try await tmux.send("Enter")
      try await tmux.waitFor("Is everything right?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      let lines = try tmux.home.appending("out/CHECKLIST.md").text().split(separator: "\n")
      func below(_ title: String) -> String {
        lines.drop { !$0.contains(title) }.prefix(4).joined(separator: "\n")
      }
      #expect(below("User IDs mean the same people").contains("Confirmed by Robin"))
      #expect(!below("Every recipient has an ID").contains("Robin"))
    }
  }
}
