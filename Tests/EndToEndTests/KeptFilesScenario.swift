import SystemPackage
import TestSupport
import Testing

@Suite struct KeptFilesScenario {
  @Test("Esc keeps the files that are there, to the byte, and Enter replaces them")
  func keeps() async throws {
    try await Wizard.session("--account sample --to out") { tmux in
      let files = ["recommender.json", "CHECKLIST.md"].map { tmux.home.appending("out/\($0)") }
      let other = tmux.home.appending("out/notes.txt")
      for file in files + [other] { try file.put("mine\n") }
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("Enter")
      try await tmux.waitFor("Replace these files?")
      try await tmux.waitFor("recommender.json")
      try await tmux.send("Escape")
      try await tmux.waitForNo("Replace these files?")
      for file in files { #expect(try file.text() == "mine\n") }
      try await tmux.send("Enter")
      try await tmux.waitFor("Replace these files?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      for file in files { #expect(try file.text() != "mine\n") }
      #expect(try other.text() == "mine\n")
    }
  }

  @Test("A file where the folder should be is told, and stays") func fileInItsPlace() async throws {
    try await Wizard.session { tmux in
      let file = tmux.home.appending("recommender")
      try file.put("mine\n")
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.send("Enter")
      try await tmux.waitFor("Into which folder?")
      try await tmux.send("Enter")
      try await tmux.waitFor("Nothing was written")
      try await tmux.waitFor("is a file")
      #expect(try file.text() == "mine\n")
      try await tmux.send("Enter")
      try await tmux.waitFor("Into which folder?")
      try await tmux.type("2")
      try await tmux.send("Enter")
      try await tmux.waitFor("Written")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 0)
      try await tmux.waitFor("./recommender2")
    }
  }
}
