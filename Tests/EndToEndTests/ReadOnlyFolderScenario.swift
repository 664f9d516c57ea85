import SystemPackage
import TestSupport
import Testing

@Suite struct ReadOnlyFolderScenario {
  @Test("Taken up in a folder without write permission, a session is saved once that is given")
  func permissionComesLater() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.send("C-c")
      _ = try await tmux.exitStatus()
      let before = try tmux.films.text()
      try tmux.sessions.permit(0o500)
      defer { try? tmux.sessions.permit(0o700) }
      try await tmux.run("clear; \(try await withoutPrivileges()) \(Wizard.path) films")
      try await tmux.waitFor("deployed version")
      try await tmux.waitFor("✗ Not saved. The permissions of the folder")
      try await tmux.type("art")
      try await tmux.waitFor("2 of 18")
      #expect(try tmux.films.text() == before)
      try tmux.sessions.permit(0o700)
      try await tmux.waitForSaved("\"art\"")
      try await tmux.waitForNo("Not saved.")
      #expect(try await Headless(folder: tmux.home).run("films").status == 75)
    }
  }

  @Test("What another program saved in the meantime is not replaced")
  func changedMeanwhile() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.send("C-c")
      _ = try await tmux.exitStatus()
      try tmux.sessions.permit(0o500)
      defer { try? tmux.sessions.permit(0o700) }
      try await tmux.run("clear; \(try await withoutPrivileges()) \(Wizard.path) films")
      try await tmux.waitFor("Not saved.")
      let theirs = try tmux.films.text().replacing("us-east-1", with: "eu-west-1")
      try tmux.films.put(theirs)
      try tmux.sessions.permit(0o700)
      try await tmux.type("art")
      try await tmux.waitFor("Another program has changed the session films.")
      #expect(try tmux.films.text() == theirs)
    }
  }

  @Test("Where no folder can be made the wizard works all the same, and leaving asks")
  func noFolder() async throws {
    try await Tmux.session(columns: 60, rows: 16) { tmux in
      let state = tmux.home.appending(".local")
      try state.makeFolder()
      try state.permit(0o500)
      defer { try? state.permit(0o700) }
      try await tmux.startFilms(try await withoutPrivileges())
      try await tmux.waitFor("Not saved. The permissions of the folder")
      try await tmux.send("C-c")
      try await tmux.waitFor("Save to which file instead?")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 130)
      #expect(try tmux.home.appending("films.json").text().contains("us-east-1"))
    }
  }
}
