import SystemPackage
import TestSupport
import Testing

@Suite struct SessionDeletingScenario {
  @Test("On a terminal it says what will be lost and asks; anything but yes keeps it")
  func asks() async throws {
    try await Tmux.session { tmux in
      let program = Headless(folder: tmux.home)
      try program.save("a", Written.session(Written.begun))
      let file = program.sessions.appending("a.json")
      for answer in ["n", "", "yessir"] {
        try await tmux.run("clear; \(Wizard.path) sessions delete a")
        try await tmux.waitFor("[y/N]")
        try await tmux.waitFor("a: 2 of 7 answered, last changed 2026-01-01")
        if !answer.isEmpty { try await tmux.type(answer) }
        try await tmux.send("Enter")
        try await tmux.waitFor("status=1")
        try await tmux.waitFor("Nothing was deleted.")
        #expect(program.has(file))
      }
      try await tmux.run("clear; \(Wizard.path) sessions delete a </dev/null 2>/dev/null")
      try await tmux.waitFor("[y/N]")
      try await tmux.type("y")
      try await tmux.send("Enter")
      try await tmux.waitFor("status=0")
      #expect(!program.has(file))
    }
  }

  @Test("Without a terminal it needs to be forced, and says so") func headless() async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.begun))
      try program.save("b", "damaged")
      try program.sessions.appending(".b.bak").put("backup")
      let refused = try await program.run("sessions", "delete", "a")
      #expect(refused.status == 64)
      #expect(refused.messages.contains("--force"))
      #expect(program.has(program.sessions.appending("a.json")))
      let run = try await program.run("sessions", "delete", "--force", "a", "b", "a")
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output.isEmpty)
      #expect(try await program.run("sessions", "--json").output == "[]\n")
      #expect(!program.has(program.sessions.appending(".b.bak")))
    }
  }

  @Test(
    "Where one of several cannot go, none goes",
    arguments: [("nowhere", 66), ("../a", 64), ("", 64)])
  func allOrNone(name: String, status: Int) async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.begun))
      let run = try await program.run("sessions", "delete", "--force", "a", name)
      #expect(run.status == status)
      #expect(run.messages.contains(name))
      #expect(program.has(program.sessions.appending("a.json")))
    }
  }
}
