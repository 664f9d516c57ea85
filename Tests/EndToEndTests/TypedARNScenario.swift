import TestSupport
import Testing

@Suite struct TypedARNScenario {
  @Test(
    "A typed ARN is still there after back, and Enter takes it again",
    arguments: ["none", "sample"])
  func staysTyped(account: String) async throws {
    try await Wizard.session("--account \(account) --region us-east-1 films") { tmux in
      let arn = "arn:aws:personalize:us-east-1:123456789012:campaign/elsewhere"
      try await tmux.waitFor("Where are your campaigns?")
      try await tmux.waitFor("▸ us-east-1")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.type(arn)
      try await tmux.waitFor("use what is typed")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.send("Escape")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitFor("use what is typed")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.run("clear; grep -c '\"\(arn)\"' .local/state/*/sessions/films.json")
      try await tmux.waitFor("status=0")
    }
  }

  @Test("An ARN of another Region is told to be one, and can be fixed where it was typed")
  func otherRegion() async throws {
    try await Wizard.session("--account none --region us-east-1") { tmux in
      try await tmux.waitFor("▸ us-east-1")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.type("arn:aws:personalize:eu-west-1:210987654321:campaign/films")
      try await tmux.waitFor("use what is typed")
      try await tmux.send("Enter")
      try await tmux.waitFor("has the Region eu-west-1")
      try await tmux.send("C-u")
      try await tmux.type("arn:aws:personalize:us-east-1:210987654321:campaign/films")
      try await tmux.waitFor("use what is typed")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
    }
  }
}
