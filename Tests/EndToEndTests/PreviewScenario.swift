import TestSupport
import Testing

@Suite struct PreviewScenario {
  @Test("On a wide screen the preview follows each answer; taken up again, nothing has changed yet")
  func pane() async throws {
    try await Wizard.session("--account sample films", columns: 120, rows: 40) { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.waitFor("The session is new.")
      try await tmux.walkToProcessing()
      try await tmux.waitFor("PINPOINT_USER_ID")
      try await tmux.waitFor("RecommendationsPerMessage  3")
      try await tmux.waitFor("? RecommendationsDisplayName")
      try await tmux.send("C-c")
      try await tmux.waitFor("status=1")
      try await tmux.run("clear; \(Wizard.path) films")
      try await tmux.waitFor("Changed since you opened it")
      try await tmux.waitFor("Nothing.")
      try await tmux.send("M-3")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.send("Up", "Enter")
      try await tmux.waitFor("- User ID")
      try await tmux.waitFor("+ Endpoint ID")
    }
  }

  @Test("What an option changes in a session shows as a change too")
  func option() async throws {
    try await Wizard.session("--account sample films", columns: 120, rows: 40) { tmux in
      try await tmux.walkToProcessing()
      try await tmux.send("C-c")
      try await tmux.waitFor("status=1")
      try await tmux.run("clear; \(Wizard.path) films --region eu-west-1")
      try await tmux.waitFor("- us-east-1")
      try await tmux.waitFor("+ eu-west-1")
    }
  }

  @Test("On a usual screen F3 shows it, a part at a time")
  func overlay() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.send("F3")
      try await tmux.waitFor("─ Preview ─")
      try await tmux.waitFor("RecommendationsPerMessage  3")
      try await tmux.send("Tab", "Right")
      try await tmux.waitFor("▸ Changes")
      try await tmux.waitFor("The session is new.")
      try await tmux.send("F3")
      try await tmux.waitForNo("─ Preview ─")
      try await tmux.waitFor("How are recommendations processed?")
    }
  }
}
