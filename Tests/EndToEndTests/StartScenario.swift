import SystemPackage
import TestSupport
import Testing

@Suite struct StartScenario {
  @Test("A session left by closing the window is offered at the next start, and stands as it was")
  func closedWindow() async throws {
    try await TemporaryFolder.with { home in
      let environment = ["HOME": home.path.string]
      _ = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample"], environment: environment
      ) { terminal, _ in
        // Four steps, each waited for by one word of the next one.
        try await terminal.waitFor("campaigns")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("version")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("Endpoint")
        try terminal.send("\u{1b}[B\r".utf8)
        try await terminal.waitFor("ranked")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("number")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("processed?")
        try terminal.send("\u{1b}[B\r".utf8)
        try await terminal.waitFor("functions")
        try terminal.send("enrich".utf8)
        try await terminal.waitFor("typed:")
        terminal.hangUp()
      }
      try await Tmux.session { tmux in
        try await tmux.run("clear; HOME=\(home.path) \(Wizard.path)")
        try await tmux.waitFor("Go on with a session?")
        try await tmux.waitFor("Processing, 3 of 7 answered")
        try await tmux.waitFor("Enter goes on at: How are recommendations processed?")
        try await tmux.send("Enter")
        try await tmux.waitFor("use what is typed: enrich")
      }
    }
  }

  @Test("Without unfinished sessions the wizard begins at once; with one it can begin another")
  func another() async throws {
    try await Wizard.session { tmux in
      try await tmux.waitFor("Where are your campaigns?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.run("clear; \(Wizard.path) --account sample")
      try await tmux.waitFor("Go on with a session?")
      try await tmux.send("n")
      try await tmux.waitFor("recommender-2")
      try await tmux.waitFor("Where are your campaigns?")
    }
  }

  @Test("A session whose files are written is not asked about")
  func finished() async throws {
    try await Wizard.session { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("Enter", "Enter")
      try await tmux.waitFor("Written")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 0)
      try await tmux.run("clear; \(Wizard.path) --account sample")
      try await tmux.waitFor("recommender-2")
    }
  }

  @Test("Resume goes on with the latest session, and with none says how to begin one")
  func latest() async throws {
    try await Tmux.session { tmux in
      try await tmux.run("clear; \(Wizard.path) resume")
      try await tmux.waitFor("There is no session to go on with.")
      try await tmux.waitFor("status=66")
      try await tmux.run("clear; \(Wizard.path) resume nobody")
      try await tmux.waitFor("There is no session nobody.")
      for name in ["older", "newer"] {
        try await tmux.run("clear; \(Wizard.path) \(name) --account sample")
        try await tmux.waitFor("18 campaigns")
        try await tmux.send("Enter")
        try await tmux.waitFor("Which campaign?")
        try await tmux.send("C-c")
        try await tmux.waitFor("status=130")
      }
      try await tmux.run("clear; \(Wizard.path) resume")
      try await tmux.waitFor("Recommender set-up · newer")
      try await tmux.waitFor("Which campaign?")
    }
  }

  @Test("The list is left by Esc with 1 and by ^C too, and nothing is begun")
  func left() async throws {
    try await Tmux.session { tmux in
      let session = tmux.home.appending(".local/state/recommender-wizard/sessions/films.json")
      try session.put(#"{"format":"recommender-wizard/session","version":1}"#)
      for key in ["Escape", "C-c"] {
        try await tmux.run("clear; \(Wizard.path)")
        try await tmux.waitFor("Go on with a session?")
        try await tmux.send(key)
        try await tmux.waitFor("status=1")
      }
      #expect(try session.text() == #"{"format":"recommender-wizard/session","version":1}"#)
    }
  }
}
