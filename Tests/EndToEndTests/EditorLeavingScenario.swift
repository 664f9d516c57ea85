import SystemPackage
import TestSupport
import Testing

/// Ends that come while the editor has the terminal.
@Suite struct EditorLeavingScenario {
  private static let session = ".local/state/recommender-wizard/sessions/recommender.json"

  @Test("A signal to end waits for the editor, whose text is saved then")
  func signal() async throws {
    try await Wizard.session(environment: ["EDITOR": "sh ./editor"]) { tmux in
      try tmux.home.appending("editor").put(
        "echo 'EDITOR READY'; read line; echo \"$line\" > \"$1\"\n")
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("M-8")
      try await tmux.waitFor("What is the model called?")
      try await tmux.send("M-e")
      try await tmux.waitFor("EDITOR READY")
      try await tmux.signal("TERM", to: try await tmux.program())
      try await tmux.type("Films for you")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 143)
      #expect(try tmux.home.appending(Self.session).text().contains("Films for you"))
    }
  }

  @Test("A window that is closed over the editor ends the program with the session saved")
  func closedWindow() async throws {
    try await TemporaryFolder.with { folder in
      let editor = folder.path.appending("editor")
      try editor.put("echo 'EDITOR READY'; read line\n")
      let ending = try await PseudoTerminal.session(
        running: Wizard.path, arguments: ["--account", "sample"],
        environment: ["HOME": folder.path.string, "VISUAL": "sh \(editor.string)"]
      ) { terminal, _ in
        try await terminal.waitFor("campaigns")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("movie-picks")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("Endpoint")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("recommendations?")
        try terminal.send("\r".utf8)
        try await terminal.waitFor("number")
        try terminal.send("weekend".utf8)
        try terminal.send("\u{1B}e".utf8)
        try await terminal.waitFor("READY")
        terminal.hangUp()
      }
      #expect(ending == .exited(129))
      #expect(try folder.path.appending(Self.session).text().contains("weekend"))
    }
  }
}
