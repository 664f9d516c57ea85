import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct ReplacedFileScenario {
  @Test(
    "What took the session's place meanwhile is told and left as it is, and leaving asks",
    arguments: [
      ("{\"format\": \"recommender-wiz", "The text ends"),
      ("{\"format\": \"recommender-wizard/session\", \"version\": 99}", "newer version"),
    ])
  func anotherText(text: String, reason: String) async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      try tmux.films.put(text)
      try await tmux.type("art")
      try await tmux.waitFor("Not saved.")
      try await tmux.send("C-c")
      try await tmux.waitFor("Save to which file instead?")
      try await tmux.waitFor(reason)
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      #expect(try tmux.films.text() == text)
    }
  }

  @Test("A folder in its place stays; the session goes to another file, from which to go on")
  func folder() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      try tmux.films.remove()
      try tmux.films.appending("mine").put("mine\n")
      let mine = tmux.home.appending("mine.json")
      try mine.put("mine\n")
      try await tmux.type("art")
      try await tmux.waitFor("Not saved.")
      try await tmux.waitFor("is a folder")
      try await tmux.send("C-c")
      try await tmux.waitFor("Save to which file instead?")
      for (path, refusal) in [
        ("mine.json", "mine.json exists already."), ("~", "is a folder, and a file is needed"),
        (" ", "The file has no name."),
      ] {
        try await tmux.send("C-u")
        try await tmux.type(path)
        try await tmux.send("Enter")
        try await tmux.waitFor(refusal)
      }
      try await tmux.send("C-u")
      try await tmux.type("my films.json")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 130)
      let file = tmux.home.appending("my films.json")
      try await tmux.waitFor("recommender-wizard import '\(tmux.home)")
      #expect(try file.text().contains("movie-picksart"))
      #expect(try file.mode() == 0o600)
      #expect(try mine.text() == "mine\n")
      #expect(try tmux.films.appending("mine").text() == "mine\n")
    }
  }

  @Test(
    "Ended by a signal, the session goes to a temporary folder, which is told",
    arguments: [("TERM", 143, "tmp"), ("HUP", 129, "tmp"), ("TERM", 143, "gone")])
  func signalled(signal: String, status: Int, folder: String) async throws {
    try await Tmux.session { tmux in
      let temporary = tmux.home.appending("tmp")
      try temporary.makeFolder()
      try await tmux.startFilms("TMPDIR=\(tmux.home)/\(folder)")
      try await tmux.waitForSettled()
      try tmux.films.remove()
      try tmux.films.makeFolder()
      try await tmux.type("art")
      try await tmux.waitFor("Not saved.")
      let program = try await tmux.program()
      try await tmux.signal(signal, to: program)
      #expect(try await tmux.exitStatus() == status)
      try await tmux.waitFor("It is in:")
      let name = "recommender-wizard-films-\(program).json"
      // A temporary folder that is gone is no reason to lose anything.
      let place: FilePath = folder == "gone" ? "/tmp" : temporary
      let file = place.appending(name)
      defer { try? file.remove() }
      #expect(try file.text().hasSuffix("}\n"))
      #expect(try file.text().contains("movie-picksart"))
      #expect(try file.mode() == 0o600)
    }
  }
}
