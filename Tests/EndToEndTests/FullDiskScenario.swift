import SystemPackage
import TestSupport
import Testing

@Suite struct FullDiskScenario {
  @Test("A full disk is told with the reason, and once there is room all that was typed is saved")
  func savedOnceThereIsRoom() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms(largestFile: 2_000)
      try await tmux.waitForSettled()
      try await tmux.typeMuch()
      try await tmux.waitFor("✗ Not saved. The limit on the size of files (ulimit -f) is too low")
      try await tmux.waitFor("saving is tried again")
      try await tmux.waitFor("not saved")
      try tmux.expectWhole(without: "weekend")
      try await tmux.type("and popcorn")
      try await tmux.waitFor("and popcorn")
      try await tmux.makeRoom()
      try await tmux.waitForSaved("weekend and popcorn")
      try await tmux.waitForNo("Not saved.")
      try await tmux.waitFor("· saved")
    }
  }

  @Test("A session taken up on a full disk is kept from others, and saved once there is room")
  func takenUpOnFullDisk() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms()
      try await tmux.send("C-c")
      _ = try await tmux.exitStatus()
      try await tmux.run("clear; prlimit --fsize=10:unlimited \(Wizard.path) films")
      try await tmux.waitFor("deployed version")
      try await tmux.type("art")
      try await tmux.waitFor("Not saved.")
      let other = try await Headless(folder: tmux.home).run("films")
      #expect(other.status == 75)
      #expect(other.messages.contains("open in another program"))
      try await tmux.makeRoom()
      try await tmux.waitForSaved("\"art\"")
      try await tmux.waitForNo("Not saved.")
    }
  }

  @Test("Leaving a full disk asks for another place, and again where that takes nothing either")
  func leaving() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms(largestFile: 2_000)
      try await tmux.waitForSettled()
      try await tmux.typeMuch()
      try await tmux.waitFor("Not saved.")
      try await tmux.send("C-c")
      try await tmux.waitFor("Save to which file instead?")
      try await tmux.send("C-u")
      try await tmux.type("nowhere/films.json")
      try await tmux.send("Enter")
      try await tmux.waitFor("There is no folder \(tmux.home)/nowhere.")
      try await tmux.send("Escape")
      try await tmux.waitForNo("Save to which file instead?")
      try await tmux.type("more")
      try await tmux.waitFor("weekend more")
      try await tmux.send("C-c")
      try await tmux.waitFor("Save to which file instead?")
      try await tmux.send("C-c")
      #expect(try await tmux.exitStatus() == 130)
      try await tmux.waitFor("The session could not be saved. The limit on the size of files")
      try tmux.expectWhole(without: "weekend")
    }
  }

  @Test("Ended by a signal where nothing can be written, it says that the session is lost")
  func signalled() async throws {
    try await Tmux.session { tmux in
      try await tmux.startFilms(largestFile: 2_000)
      try await tmux.waitForSettled()
      try await tmux.typeMuch()
      try await tmux.waitFor("Not saved.")
      try await tmux.signal("TERM", to: try await tmux.program())
      #expect(try await tmux.exitStatus() == 143)
      try await tmux.waitFor("could not be saved")
      try tmux.expectWhole(without: "weekend")
    }
  }
}
