import SystemPackage
import TestSupport
import Testing

@Suite struct VanishedFolderScenario {
  @Test(
    "A folder that is taken away is made again by the next save, and the session stays locked",
    arguments: [".local/state/recommender-wizard/sessions", ".local"])
  func madeAgain(folder: String) async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      try tmux.home.appending(folder).remove()
      try await tmux.type("art")
      try await tmux.waitForSaved("movie-picksart")
      #expect(try tmux.sessions.mode() == 0o700)
      #expect(try tmux.films.mode() == 0o600)
      let other = try await Headless(folder: tmux.home).run("films")
      #expect(other.status == 75)
      #expect(other.messages.contains("process \(try await tmux.program())"))
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.waitFor("recommender-wizard films")
    }
  }

  @Test("A file where a folder should be is told and stays")
  func fileInItsPlace() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      try tmux.sessions.remove()
      try tmux.sessions.put("mine\n")
      try await tmux.type("art")
      try await tmux.waitFor("Not saved.")
      try await tmux.waitFor("is a file")
      #expect(try tmux.sessions.text() == "mine\n")
      try tmux.sessions.remove()
      try await tmux.waitForSaved("movie-picksart")
      try await tmux.waitForNo("Not saved.")
    }
  }
}
