import TestSupport
import Testing

@Suite struct RefusedScenario {
  @Test("An attribute that cannot be is told under its row, and holds the step")
  func attribute() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToProcessing()
      try await tmux.chooseFunction("movie-enrich")
      try await tmux.type("Item url")
      try await tmux.send("Tab")
      try await tmux.type("Link")
      try await tmux.send("Enter")
      try await tmux.waitFor("Item_url")
      try await tmux.waitFor("Which attributes will messages use?")
      try await tmux.send("BTab")
      try await tmux.send("C-u")
      try await tmux.type("Item_link")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which IAM role may Pinpoint use?")
    }
  }

  @Test("An ARN of another kind is refused by name, and a row that cannot work with its reason")
  func campaign() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("▸ movie-picks")
      try await tmux.type("archive")
      try await tmux.waitFor("1 of 18")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitUntil("the reason shows") { screen in
        screen.contains { $0.contains("CREATE FAILED") }
      }
      try await tmux.send("Escape")
      try await tmux.waitFor("▸ movie-picks")
      try await tmux.type("arn:aws:personalize:us-east-1:123456789012:recommender/films")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
    }
  }
}
