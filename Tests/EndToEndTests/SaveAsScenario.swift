import SystemPackage
import TestSupport
import Testing

@Suite struct SaveAsScenario {
  @Test("^S goes on under another name; the old session stays as it was and is free again")
  func savesAs() async throws {
    try await Wizard.session("films --account sample") { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("deployed version")
      try await tmux.send("C-s")
      try await tmux.waitFor("Save under which name?")
      try await tmux.type("-2")
      try await tmux.send("Enter")
      try await tmux.waitFor("Saved as films-2.")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which type of ID?")
      try await tmux.waitFor("saved")
      let sessions = tmux.home.appending(".local/state/recommender-wizard/sessions")
      try await tmux.send("C-c")
      try await tmux.waitFor("Go on with: recommender-wizard films-2")
      #expect(try sessions.appending("films.json").text().contains(#""step": "campaign""#))
      #expect(try sessions.appending("films-2.json").text().contains(#""step": "id-type""#))
      #expect(try sessions.appending("films-2.json").text().contains(#""name": "films-2""#))
    }
  }

  @Test("A name that is taken, and one that no session can have, are refused and nothing is lost")
  func refused() async throws {
    try await Wizard.session("films --account sample") { tmux in
      let other = tmux.home.appending(".local/state/recommender-wizard/sessions/other.json")
      try other.put("mine")
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("C-s")
      try await tmux.waitFor("Save under which name?")
      try await tmux.send("C-u")
      try await tmux.type("my films")
      try await tmux.send("Enter")
      try await tmux.waitFor("This cannot name a session.")
      try await tmux.send("C-u")
      try await tmux.type("other")
      try await tmux.send("Enter")
      try await tmux.waitFor("There is a session other already.")
      try await tmux.send("Enter", "Escape")
      try await tmux.waitFor("Recommender set-up · films")
      #expect(try other.text() == "mine")
    }
  }
}
