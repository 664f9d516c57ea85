import RecommenderCore
import SystemPackage
import Testing

/// What REF leads to, in `show` and `export` alike.
@Suite struct ReferenceScenario {
  @Test("A session's name comes before a file of that name; a path leads to the file")
  func nameFirst() async throws {
    try await Headless.with(["films": Written.session("\"name\": \"from-the-file\"")]) { program in
      try program.save("films", Written.session("\"name\": \"from-the-session\""))
      #expect(try await program.run("show", "films").output.contains("from-the-session"))
      #expect(try await program.run("show", "./films").output.contains("from-the-file"))
      _ = try await program.run("sessions", "delete", "--force", "films")
      #expect(try await program.run("show", "films").output.contains("from-the-file"))
    }
  }

  @Test("A configuration is as good as a session") func configuration() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      let first = try await program.run("export", "films.json", "--format", "json")
      try program.folder.appending("request.json").put(first.output)
      let second = try await program.run("export", "request.json", "--format", "json")
      #expect(second.status == 0, "\(second.messages)")
      #expect(second.output == first.output)
      #expect(try await program.run("show", "request.json").output.contains("Recommended films"))
    }
  }

  @Test("What is not there is told with both that were tried", arguments: ["show", "export"])
  func missing(command: String) async throws {
    try await Headless.with { program in
      let rest = command == "export" ? ["--format", "json"] : []
      let name = try await program.run([command, "nowhere"] + rest)
      #expect(name.status == 66)
      #expect(name.messages.contains("session nowhere") && name.messages.contains("file nowhere"))
      let path = try await program.run([command, "no/where.json"] + rest)
      #expect(path.status == 66)
      #expect(path.messages.contains("session") && path.messages.contains("file no/where.json"))
      #expect(try await program.run([command, "."] + rest).status == 66)
    }
  }

  @Test("A damaged or newer one is refused with every place and left as it is")
  func refused() async throws {
    try await Headless.with { program in
      let damaged = Written.session("\"region\": 4, \"name\": []")
      try program.save("damaged", damaged)
      try program.save("newer", Written.session(Written.begun, version: 7))
      let run = try await program.run("show", "damaged")
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains("answers.region") && run.messages.contains("answers.name"))
      #expect(!run.messages.contains("backup"))
      try program.sessions.appending(".damaged.bak").put(Written.session(Written.begun))
      let again = try await program.run("export", "damaged", "--to", "out")
      #expect(again.status == 65)
      #expect(again.messages.contains(".damaged.bak"))
      #expect(try program.sessions.appending("damaged.json").text() == damaged)
      #expect(!program.has(program.folder.appending("out")))
      let newer = try await program.run("show", "newer")
      #expect(newer.status == 65)
      #expect(newer.messages.contains("version 7"))
    }
  }
}
