import SystemPackage
import TestSupport
import Testing

@Suite struct SecondProgramScenario {
  @Test("The second program is told who has the session, and goes on with a copy")
  func copies() async throws {
    try await Wizard.session("films --account sample") { first in
      try await first.waitFor("18 campaigns")
      try await first.send("Enter")
      try await first.waitFor("deployed version")
      let holder = try await first.program()
      try await Tmux.session { second in
        try await second.run("clear; HOME=\(first.home) \(Wizard.path) films")
        try await second.waitFor("films cannot be opened as it is.")
        try await second.waitFor("process \(holder) on")
        try await second.waitUntil("it is told since when") { screen in
          screen.joined(separator: " ").contains("since")
        }
        try await second.send("Enter")
        try await second.waitFor("Recommender set-up · films-2")
        try await second.waitFor("deployed version")
        try await second.send("Enter")
        try await second.waitFor("Which type of ID?")
      }
      try await first.waitFor("Which campaign?")
    }
  }

  @Test("Left without a copy, the second program ends with 75")
  func leaves() async throws {
    try await Wizard.session("films --account sample") { first in
      try await first.waitFor("18 campaigns")
      try await first.send("Enter")
      try await first.waitFor("deployed version")
      try await Tmux.session { second in
        try await second.run("clear; HOME=\(first.home) \(Wizard.path) resume films")
        try await second.waitFor("films cannot be opened as it is.")
        try await second.send("Escape")
        try await second.waitFor("status=75")
        try await second.waitFor("is open in another program")
      }
    }
  }

  @Test("A damaged session opens as a copy of its last good version, and stays as it is")
  func restores() async throws {
    try await Tmux.session { tmux in
      let folder = tmux.home.appending(".local/state/recommender-wizard/sessions")
      try folder.appending("films.json").put(#"{"format":"recomm"#)
      try folder.appending(".films.bak").put(
        #"{"format":"recommender-wizard/session","version":1,"step":"name","#
          + #""account":{"source":"none"},"answers":{"name":"half a na"}}"#)
      try await tmux.run("clear; \(Wizard.path) resume films")
      try await tmux.waitFor("Enter opens the last good version as a copy.")
      try await tmux.send("Enter")
      try await tmux.waitFor("Recommender set-up · films-2")
      try await tmux.waitFor("half a na")
      #expect(try folder.appending("films.json").text() == #"{"format":"recomm"#)
    }
  }
}
