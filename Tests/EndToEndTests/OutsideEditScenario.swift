import Foundation
import SystemPackage
import TestSupport
import Testing

/// Another program changes the file of the session that is open.
@Suite struct OutsideEditScenario {
  /// The ways in which programs write a file.
  enum Way: CaseIterable {
    case inPlace
    case byRename
    case sameSizeAndTime
  }

  /// Puts other words in the place of those that the session has.
  private func edit(_ file: FilePath, _ way: Way) throws -> String {
    let before = try file.text()
    let word = way == .sameSizeAndTime ? "movie-pickZ" : "edited outside"
    let text = before.replacing("\"movie-picks\"", with: "\"\(word)\"")
    let times = try FileManager.default.attributesOfItem(atPath: file.string)
    switch way {
    case .inPlace, .sameSizeAndTime: try file.put(text)
    case .byRename:
      try FilePath("\(file).new").put(text)
      #expect(rename("\(file).new", file.string) == 0)
    }
    if way == .sameSizeAndTime, let time = times[.modificationDate] {
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file.string)
    }
    return text
  }

  @Test(
    "It is noticed before the next save, nothing is overwritten, and yours is kept when you say so",
    arguments: Way.allCases)
  func keepsMine(way: Way) async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      let backup = try? tmux.films.removingLastComponent().appending(".films.bak").text()
      let edited = try edit(tmux.films, way)
      try await tmux.type("art")
      try await tmux.waitFor("Another program has changed this session")
      #expect(try tmux.films.text() == edited)
      #expect((try? tmux.films.removingLastComponent().appending(".films.bak").text()) == backup)
      try await tmux.send("Enter")
      try await tmux.waitFor("The other version is the session films-2.")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      #expect(try tmux.films.text().contains("movie-picksart"))
      let other = tmux.films.removingLastComponent().appending("films-2.json")
      #expect(try other.text().contains(way == .sameSizeAndTime ? "movie-pickZ" : "edited outside"))
    }
  }

  @Test("The other version is gone on with where it is chosen, and yours is a session")
  func takesTheirs() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      _ = try edit(tmux.films, .inPlace)
      try await tmux.type("art")
      try await tmux.waitFor("Another program has changed this session")
      try await tmux.send("Down", "Enter")
      try await tmux.waitFor("Yours is the session films-2.")
      try await tmux.waitFor("edited outside")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      #expect(try tmux.films.text().contains("edited outside"))
      let other = tmux.films.removingLastComponent().appending("films-2.json")
      #expect(try other.text().contains("movie-picksart"))
    }
  }

  @Test("Leaving asks as well, and a second ^C leaves both where they are")
  func leaving() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      let edited = try edit(tmux.films, .inPlace)
      try await tmux.send("C-c")
      try await tmux.waitFor("Another program has changed this session")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.waitFor("Yours is saved as films-2.")
      #expect(try tmux.films.text() == edited)
    }
  }

  @Test(
    "A signal asks nothing: yours is saved beside it", arguments: [("TERM", 143), ("HUP", 129)])
  func signalled(signal: String, status: Int) async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.waitForSettled()
      let edited = try edit(tmux.films, .byRename)
      try await tmux.signal(signal, to: try await tmux.program())
      #expect(try await tmux.exitStatus() == status)
      try await tmux.waitFor("Yours is saved as films-2.")
      #expect(try tmux.films.text() == edited)
      let other = tmux.films.removingLastComponent().appending("films-2.json")
      #expect(try other.text().contains("\"movie-picks\""))
    }
  }

  @Test("What check has seen is not written over it") func check() async throws {
    try await Headless.with { program in
      try program.save("films", Written.session(Written.answers))
      // The account is asked through a stand-in, which changes the file meanwhile.
      let tool = program.folder.appending("bin/aws")
      try await tool.putProgram(
        """
        #!/bin/sh
        sed -i 's/"name": "movie-picks"/"name": "edited-outside"/' '\(program.session("films"))'
        # One answer is enough to have reached the account.
        if [ "$1" = sts ]; then
          echo '{"Account": "123456789012", "Arn": "arn:aws:iam::123456789012:user/you"}'
        else
          echo '{}'
        fi

        """)
      let run = try await program.run(
        ["check", "films", "--save", "--account", "aws"],
        environment: ["PATH": "\(program.folder)/bin:/usr/bin:/bin"])
      #expect(run.status == 73)
      #expect(run.messages.contains("Another program has changed the session films"))
      #expect(!run.output.isEmpty)
      #expect(try program.session("films").text().contains("edited-outside"))
    }
  }
}
