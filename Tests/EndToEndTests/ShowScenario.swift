import RecommenderCore
import Testing

@Suite struct ShowScenario {
  @Test("A session shows its answers, its findings and its checklist, in lines of 80 columns")
  func text() async throws {
    try await Headless.with { program in
      try program.save("films", Written.session(Written.begun))
      let run = try await program.run("show", "films")
      #expect(run.status == 0)
      #expect(run.messages.isEmpty)
      for words in [
        "ID type          User ID", "Processing       not answered", "error    processing: ",
        "Prerequisites: ", "Personalize campaign", "to confirm   User IDs mean the same people",
        "not checked  ", "To do (you): ",
      ] {
        #expect(run.output.contains(words), "\(words)")
      }
      for line in run.output.lines where !line.contains(" aws ") { #expect(line.count <= 80) }
    }
  }

  @Test("The verdicts rest on what the session holds, and a command is never broken")
  func observations() async throws {
    try await Headless.with { program in
      // A role that does not exist yet, whose fix is a command of many columns.
      let answers = Written.answers.replacing(
        "\"existing\"", with: "\"create\", \"iamRoleName\": \"NewRole\"")
      let session = Written.session(
        answers,
        besides: """
          "confirmations": [{"id": "ids-correlate", "by": "ann", "at": "2026-01-01T00:00:00Z"}]
          """)
      try program.save("films", session)
      let run = try await program.run("show", "films")
      #expect(run.output.contains("met          User IDs mean the same people"))
      #expect(run.output.contains("ann"))
      let json = try await program.run("show", "films", "--json").output
      let fixes = try #require(try JSONText.read(json.utf8)["requirements"]?.elements)
        .compactMap { $0["fix"]?.text }.flatMap(\.lines).filter { $0.hasPrefix("aws ") }
      #expect(!fixes.isEmpty)
      let lines = run.output.lines.map { $0.trimmingPrefix { $0 == " " } }
      for fix in fixes { #expect(lines.contains { $0 == fix }, "\(fix)") }
    }
  }

  @Test("As JSON it has the requirements, the answers as they stand, and the findings")
  func json() async throws {
    try await Headless.with { program in
      try program.save("films", Written.session("\(Written.begun), \"own\": [1]"))
      let run = try await program.run("show", "films", "--json")
      #expect(run.status == 0)
      let page = try JSONText.read(run.output.utf8)
      #expect(page.members?.map(\.name) == ["requirements", "answers", "findings"])
      #expect(page["answers"]?["idType"] == .string("PINPOINT_USER_ID"))
      #expect(page["answers"]?["own"] == .array([.integer(1)]))
      let rows = try #require(page["requirements"]?.elements)
      let members = ["id", "title", "owner", "verdict", "evidence", "checkedAt", "fix"]
      #expect(rows.allSatisfy { $0.members?.map(\.name) == members })
      let verdicts = ["met", "not met", "advice", "to confirm", "not checked"]
      #expect(rows.allSatisfy { verdicts.contains($0["verdict"]?.text ?? "") })
      let findings = try #require(page["findings"]?.elements)
      #expect(findings.contains { $0["field"] == .string("processing") })
      #expect(
        findings.allSatisfy {
          $0.members?.map(\.name) == ["field", "severity", "message", "fix"]
        })
    }
  }
}
