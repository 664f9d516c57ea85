import RecommenderCore
import SystemPackage
import Testing

@Suite struct SessionMovingScenario {
  @Test("A renamed session bears the new name alone, inside and out, and its backup goes along")
  func renames() async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.begun))
      try program.sessions.appending(".a.bak").put(Written.session(Written.begun))
      let run = try await program.run("sessions", "rename", "a", "b")
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output.isEmpty)
      #expect(!program.has(program.sessions.appending("a.json")))
      let text = try program.sessions.appending("b.json").text()
      #expect(try JSONText.read(text.utf8)["name"] == .string("b"))
      #expect(program.has(program.sessions.appending(".b.bak")))
    }
  }

  @Test("A copy has the same answers, and the first stays as it is") func copies() async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.begun))
      #expect(try await program.run("sessions", "copy", "a", "b").status == 0)
      #expect(try program.sessions.appending("a.json").text() == Written.session(Written.begun))
      let copy = try JSONText.read(try program.sessions.appending("b.json").text().utf8)
      #expect(copy["answers"]?["idType"] == .string("PINPOINT_USER_ID"))
    }
  }

  @Test(
    "What cannot be moved is told, with the exit code for the reason",
    arguments: [
      (["rename", "a", "b"], 73, "b"), (["copy", "a", "b"], 73, "b"),
      (["rename", "a", "a"], 73, "a"),
      (["rename", "nowhere", "c"], 66, "nowhere"), (["copy", "nowhere", "c"], 66, "nowhere"),
      (["rename", "a", "../c"], 64, "../c"), (["copy", "a", ".c"], 64, ".c"),
      (["copy", "a b", "c"], 64, "a b"), (["rename", "a"], 64, "new-name"),
    ])
  func refuses(arguments: [String], status: Int, named: String) async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.begun))
      try program.save("b", Written.session(Written.answers))
      let run = try await program.run(["sessions"] + arguments)
      #expect(run.status == status)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains(named))
      #expect(try program.sessions.appending("a.json").text() == Written.session(Written.begun))
      #expect(try program.sessions.appending("b.json").text() == Written.session(Written.answers))
    }
  }
}
