import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct SessionListScenario {
  @Test("Without sessions nothing is listed, and a word on standard error says how to begin")
  func empty() async throws {
    try await Headless.with { program in
      let table = try await program.run("sessions")
      #expect(table.status == 0)
      #expect(table.output.isEmpty)
      #expect(table.messages.contains("recommender-wizard"))
      let json = try await program.run("sessions", "list", "--json")
      #expect(json.status == 0)
      #expect(json.output == "[]\n")
      // Looking changes nothing.
      #expect(!program.has(program.sessions))
    }
  }

  @Test("The table has the latest first, its columns in line, and the reason below a damaged one")
  func table() async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.answers), after: 60)
      try program.save("b-longer-name", Written.session(Written.begun), after: 120)
      try program.save("c", "{\"format\": 3", after: 0)
      try program.sessions.appending(".c.bak").put(Written.session(Written.begun))
      let run = try await program.run("sessions")
      #expect(run.status == 0)
      #expect(run.messages.isEmpty)
      let rows = run.output.lines
      try #require(rows.count >= 5)
      #expect(rows[0].hasPrefix("NAME"))
      #expect(rows[1].hasPrefix("b-longer-name") && rows[1].contains("2 of 7 answered"))
      #expect(rows[2].hasPrefix("a ") && rows[2].contains("7 of 7 answered"))
      #expect(rows[3].hasPrefix("c ") && rows[3].contains("damaged"))
      let columns = rows.prefix(4).map { row in
        [/COMPLETE|\d of|damaged/, /MODIFIED|2026-|2025-/].map { pattern in
          row.firstRange(of: pattern).map { row.distance(from: row.startIndex, to: $0.lowerBound) }
        }
      }
      #expect(Set(columns).count == 1, "\(run.output)")
      #expect(rows[4].contains("Line 1, column 13"))
      #expect(run.output.contains("A good backup"))
      #expect(rows.allSatisfy { $0.count <= 80 })
    }
  }

  @Test("As JSON each session has its step, its time, and what is the matter with it")
  func json() async throws {
    try await Headless.with { program in
      try program.save("a", Written.session(Written.answers), after: 3)
      let stepped = Written.session(Written.begun, besides: "\"step\": \"id-type\"")
      try program.save("b", stepped, after: 2)
      try program.save("c", "{\"format\": 3", after: 1)
      try program.save("d", Written.session(Written.answers, version: 7), after: 0)
      let run = try await program.run("sessions", "--json")
      #expect(run.status == 0)
      let rows = try #require(try JSONText.read(run.output.utf8).elements)
      #expect(rows.map { $0["name"]?.text } == ["a", "b", "c", "d"])
      #expect(rows[0]["complete"] == .bool(true))
      #expect(rows[0]["step"] == .null && rows[0]["locked"] == .null && rows[0]["damaged"] == .null)
      #expect(rows[0]["modified"] == .string("2026-01-01T00:00:03Z"))
      #expect(rows[1]["step"] == .string("id-type"))
      #expect(rows[1]["complete"] == .bool(false))
      #expect(rows[2]["damaged"]?.text?.contains("column 13") == true)
      #expect(rows[3]["damaged"]?.text?.contains("version 7") == true)
      #expect(rows[3]["step"] == .null && rows[3]["complete"] == .bool(false))
    }
  }

  @Test("A session that is open says in which process, and cannot be moved or deleted meanwhile")
  func open() async throws {
    try await Wizard.session("--account sample films") { tmux in
      try await tmux.waitFor("18 campaigns")
      try await tmux.send("Enter")
      try await tmux.waitFor("Which campaign?")
      try await tmux.waitFor("· saved")
      let holder = try await tmux.program()
      let program = Headless(folder: tmux.home)
      let list = try await program.run("sessions", "--json")
      let rows = try #require(try JSONText.read(list.output.utf8).elements)
      let locked = try #require(rows.first?["locked"])
      #expect(locked["process"] == .integer(Int64(holder)))
      #expect(locked["host"]?.text?.isEmpty == false)
      #expect(locked["since"]?.text.flatMap(Timestamp.init(iso8601:)) != nil)
      #expect(try await program.run("sessions").output.contains("Open in process \(holder)"))
      for arguments in [
        ["rename", "films", "b"], ["delete", "films"], ["delete", "films", "--force"],
      ] {
        let run = try await program.run(["sessions"] + arguments)
        #expect(run.status == 75, "\(arguments)")
        #expect(run.messages.contains("process \(holder)"))
      }
      #expect(try await program.run("sessions", "copy", "films", "films-2").status == 0)
      let names = try await program.run("sessions", "--json").output
      #expect(names.contains("\"films\"") && names.contains("\"films-2\""))
    }
  }

  @Test("Times in the table are those of the clock on the wall") func localTime() async throws {
    try await Tmux.session(environment: ["TZ": "XYZ-3"]) { tmux in
      try Headless(folder: tmux.home).save("films", Written.session(Written.begun), after: 3_600)
      try await tmux.run("clear; \(Wizard.path) sessions")
      try await tmux.waitFor("2026-01-01 04:00")
    }
  }
}
