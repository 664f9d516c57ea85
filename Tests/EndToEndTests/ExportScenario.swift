import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct ExportScenario {
  @Test("A document by hand, of format, version and answers, is written; the paths are printed")
  func byHand() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      let run = try await program.run("export", "films.json", "--to", "new/out")
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output == "new/out\n")
      #expect(run.messages.isEmpty)
      let text = try program.folder.appending("new/out/recommender.json").text()
      let request = try #require(try JSONText.read(text.utf8)["CreateRecommenderConfiguration"])
      #expect(request["Name"] == .string("movie-picks"))
      #expect(try await program.run("validate", "new/out/recommender.json").status == 0)
    }
  }

  @Test("Answers that break rules are refused with every finding, and nothing is written")
  func mistakes() async throws {
    let answers = Written.answers.replacing(
      "\"recommendationsPerMessage\": 3",
      with:
        "\"recommendationsPerMessage\": 9"
    ).replacing("Recommended films", with: "")
    try await Headless.with(["films.json": Written.session(answers)]) { program in
      for rest in [["--to", "out"], ["--format", "json"], ["--format", "checklist"]] {
        let run = try await program.run(["export", "films.json"] + rest)
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("films.json: recommendationsPerMessage: error: "))
        #expect(run.messages.contains("films.json: displayName: error: "))
      }
      #expect(!program.has(program.folder.appending("out")))
    }
  }

  @Test("Files that exist are listed and kept, until it is forced; others are never touched")
  func existing() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      let (old, other) = ("out/CHECKLIST.md", "out/notes.txt")
      for path in [old, other] { try program.folder.appending(path).put("mine\n") }
      let run = try await program.run("export", "films.json", "--to", "out")
      #expect(run.status == 73)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains(old) && run.messages.contains("--force"))
      #expect(!run.messages.contains("recommender.json"))
      #expect(try program.folder.appending(old).text() == "mine\n")
      #expect(!program.has(program.folder.appending("out/recommender.json")))
      let forced = try await program.run("export", "films.json", "--to", "out", "--force")
      #expect(forced.status == 0)
      #expect(try program.folder.appending(old).text() != "mine\n")
      #expect(try program.folder.appending(other).text() == "mine\n")
    }
  }

  @Test("What an earlier export left, and this one has not, stays and is told")
  func left() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      let handler = "out/lambda/handler.py"
      try program.folder.appending(handler).put("mine\n")
      try program.folder.appending("out/lambda/notes.txt").put("mine\n")
      let run = try await program.run("export", "films.json", "--to", "out", "--force")
      #expect(run.status == 0)
      #expect(run.output == "out\n")
      #expect(
        run.messages == "These files are not of this export and were left as they are:\n"
          + "  \(handler)\n")
      #expect(try program.folder.appending(handler).text() == "mine\n")
    }
  }

  @Test(
    "A folder that cannot be is told", arguments: ["films.json", "films.json/in", "/proc/none/in"])
  func noFolder(folder: String) async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      let run = try await program.run("export", "films.json", "--to", folder, "--force")
      #expect(run.status == 73)
      #expect(run.output.isEmpty)
      #expect(!run.messages.isEmpty)
      #expect(
        try program.folder.appending("films.json").text() == Written.session(Written.answers))
    }
  }

  @Test("One file goes to standard output, the same as is written") func format() async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      #expect(try await program.run("export", "films.json", "--to", "out").status == 0)
      for (format, file) in [("json", "recommender.json"), ("checklist", "CHECKLIST.md")] {
        let run = try await program.run("export", "films.json", "--format", format)
        #expect(run.status == 0)
        #expect(run.output == (try program.folder.appending("out/\(file)").text()))
      }
    }
  }

  @Test("A result that cannot be written whole is a failure") func fullDisk() async throws {
    try await Tmux.session { tmux in
      try tmux.home.appending("films.json").put(Written.session(Written.answers))
      try await tmux.run("clear; \(Wizard.path) export films.json --format json >/dev/full")
      try await tmux.waitFor("status=73")
    }
  }

  @Test("A document can be piped in") func piped() async throws {
    try await Tmux.session { tmux in
      try tmux.home.appending("films.json").put(Written.session(Written.answers))
      try await tmux.run("clear; cat films.json | \(Wizard.path) export - --to out")
      try await tmux.waitFor("status=0")
      #expect(try tmux.home.appending("out/CHECKLIST.md").text().contains("movie-picks"))
    }
  }

  @Test(
    "It is either a folder or a format",
    arguments: [
      [], ["--to", "out", "--format", "json"], ["--format", "pink"],
      ["--format", "json", "--force"],
      ["--to", ""],
    ])
  func usage(rest: [String]) async throws {
    try await Headless.with(["films.json": Written.session(Written.answers)]) { program in
      let run = try await program.run(["export", "films.json"] + rest)
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(!program.has(program.folder.appending("out")))
    }
  }
}
