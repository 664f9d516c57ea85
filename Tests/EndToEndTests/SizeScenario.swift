import TestSupport
import Testing

@Suite struct SizeScenario {
  @Test("Resized in the middle, nothing is lost; too small, only leaving works")
  func resizes() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.type("arth")
      try await tmux.waitFor("1 of 18")
      try await tmux.resize(columns: 60, rows: 16)
      try await tmux.waitFor("2 of 10")
      try await tmux.resize(columns: 40, rows: 10)
      try await tmux.waitFor("The wizard needs 60x16")
      try await tmux.send("Enter", "x")
      try await tmux.resize(columns: 120, rows: 40)
      try await tmux.waitFor("1 of 18")
      try await tmux.resize(columns: 80, rows: 24)
      try await tmux.waitFor("Recommender set-up · recommender")
      try await tmux.waitFor("arth ")
      try await tmux.resize(columns: 20, rows: 5)
      try await tmux.waitFor("The wizard needs")
      try await tmux.send("C-c")
      try await tmux.resize(columns: 80, rows: 24)
      #expect(try await tmux.exitStatus() == 130)
    }
  }
}
