import Foundation
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

/// Plain mode through a pipe, as a script uses it.
@Suite struct PlainScenario {
  /// From the first question to the written files, with the value that the model returns.
  static let lines = [
    "2", "1", "1", "", "2", "3", "a film title", "1", "Recommended films", "1", "1", "", "", "", "",
    "w",
  ]

  @Test("A pipe leads from the start to the files; standard output bears the folder alone")
  func pipe() async throws {
    try await Headless.with { wizard in
      let run = try await wizard.plain("movie-picks --to out", Self.lines)
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.output == "out\n")
      #expect(run.messages.contains("Step 10 of 10, Review. Is everything right?"))
      #expect(run.messages.contains("files in out.\nIn that folder:\n  bash create.sh --dry-run\n"))
      #expect(!run.messages.utf8.contains(0x1B))
    }
  }

  @Test("What is wrong is asked again, and nothing of it is taken")
  func asksAgain() async throws {
    try await Headless.with { wizard in
      let wrong = [
        "7", "2", "eu-central-9", "1", "3", "99", "/zzz", "1", "arn:aws:s3:::x", "/", "1", "",
        "third", "2", "0", "3", "a film title", "9", "1", "Films: our best", "Recommended films",
        "0", "1", "arn:aws:sts::123456789012:assumed-role/Admin/sofia", "1", "", "_films", "",
        "Really!", "", ":nonsense", "c 1", "99", "", "77", "w",
      ]
      let run = try await wizard.plain("movie-picks --to out", wrong)
      #expect(run.status == 0, "\(run.messages)")
      let straight = try await Headless.with { other in
        _ = try await other.plain("movie-picks --to out", Self.lines)
        return try other.folder.appending("out/recommender.json").text()
      }
      #expect(try wizard.folder.appending("out/recommender.json").text() == straight)
    }
  }

  @Test("The end of the input leaves, saved and unfinished; another pipe goes on from there")
  func endOfInput() async throws {
    try await Headless.with { wizard in
      let first = try await wizard.plain("movie-picks", Array(Self.lines.prefix(6)))
      #expect(first.status == 1)
      #expect(first.output.isEmpty)
      #expect(first.messages.contains("Go on with: recommender-wizard movie-picks"))
      let resumed = try await wizard.shell(
        "printf '\(Self.piped(Array(Self.lines.dropFirst(5))))' | "
          + "$WIZARD resume movie-picks --plain --to out")
      #expect(resumed.status == 0, "\(resumed.messages)")
      #expect(resumed.messages.contains("How many, 1 to 5 [3]:"))
      #expect(resumed.output == "out\n")
    }
  }

  @Test("A line that is too long, is not UTF-8 or has an arrow key in it is told, and is not taken")
  func hostileLines() async throws {
    try await Headless.with { wizard in
      let run = try await wizard.shell(
        "{ printf '2\\n'; head -c 3000000 /dev/zero | tr '\\0' 1; printf '\\n\\033[A\\ncaf\\351\\n10\\n'; }"
          + " | $WIZARD --plain --account sample movie-picks")
      #expect(run.status == 1)
      #expect(run.messages.contains("The line is too long. It may have 8192 bytes."))
      #expect(run.messages.contains("The line has a control character"))
      #expect(run.messages.contains("The line is not UTF-8."))
      #expect(!run.messages.utf8.contains(0x1B))
      #expect(run.messages.utf8.count < 10_000)
      #expect(try wizard.session("movie-picks").text().contains("\"region\": \"us-east-2\""))
    }
  }

  @Test("A last line without its line break counts")
  func lastLine() async throws {
    try await Headless.with { wizard in
      _ = try await wizard.shell("printf '2\\n1' | $WIZARD --plain --account sample movie-picks")
      let text = try wizard.session("movie-picks").text()
      #expect(text.contains("\"region\": \"us-east-1\""), "\(text)")
    }
  }

  @Test("No input at all leaves at once", arguments: ["</dev/null", "<&-"])
  func noInput(input: String) async throws {
    try await Headless.with { wizard in
      let run = try await wizard.shell("$WIZARD --plain --account sample movie-picks \(input)")
      #expect(run.status == 1)
      #expect(wizard.has(wizard.session("movie-picks")))
    }
  }

  @Test("Unfinished sessions are listed first, and a number goes on with one")
  func startList() async throws {
    try await Headless.with { wizard in
      try wizard.save("older", Written.session(Written.begun, besides: "\"step\": \"count\""))
      try wizard.save(
        "newer", Written.session(Written.begun, besides: "\"step\": \"count\""), after: 60)
      let run = try await wizard.shell(
        "printf '9\\ncopy 2\\n4\\n' | $WIZARD --plain --account sample")
      #expect(run.status == 1)
      #expect(run.messages.contains("Session, 1 to 2, or new [1]:"))
      #expect(run.messages.contains("Recommender set-up, session older-2."))
      #expect(try wizard.session("older-2").text().contains("\"recommendationsPerMessage\": 4"))
    }
  }

  @Test("A damaged session that was named is refused, and no line of the pipe opens another")
  func damaged() async throws {
    try await Headless.with { wizard in
      try wizard.save("other", Written.session(Written.begun))
      try wizard.save("movie-picks", "{")
      let before = try wizard.session("other").text()
      let run = try await wizard.plain("movie-picks", ["2", "1"])
      #expect(run.status == 65)
      #expect(try wizard.session("other").text() == before)
      #expect(try wizard.session("movie-picks").text() == "{")
    }
  }

  @Test("Nobody reads what is said, and the files are written all the same")
  func nobodyListens() async throws {
    try await Headless.with { wizard in
      let run = try await wizard.plain("movie-picks --to out 2>&-", Self.lines)
      #expect(run.status == 0)
      #expect(run.output == "out\n")
      #expect(wizard.has(wizard.folder.appending("out/recommender.json")))
    }
  }

  @Test("Without a terminal, and without being asked for, plain mode is named only")
  func isNamed() async throws {
    try await Headless.with { wizard in
      let run = try await wizard.shell("printf '2\\n' | TERM=dumb $WIZARD --account sample")
      #expect(run.status == 64)
      #expect(run.messages.contains("--plain"))
      let both = try await wizard.shell("$WIZARD --plain --script keys")
      #expect(both.status == 64)
    }
  }

  @Test("ACCESSIBLE in the environment asks for it too")
  func accessible() async throws {
    try await Headless.with { wizard in
      let run = try await wizard.shell(
        "printf '2\\n' | ACCESSIBLE=1 $WIZARD --account sample movie-picks")
      #expect(run.status == 1)
      #expect(run.messages.contains("Source, 1 to 4 [2]:"))
    }
  }

  static func piped(_ lines: [String]) -> String { lines.map { "\($0)\\n" }.joined() }
}

extension Headless {
  /// Runs plain mode on the sample account with lines from a pipe.
  func plain(_ arguments: String, _ lines: [String]) async throws -> Run {
    try await shell(
      "printf '\(PlainScenario.piped(lines))' | $WIZARD --plain --account sample \(arguments)")
  }
}
