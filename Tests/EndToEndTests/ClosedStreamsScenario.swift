import SystemPackage
import TestSupport
import Testing

/// Started without its standard streams, as careless scripts and daemons do.
@Suite struct ClosedStreamsScenario {
  @Test(
    "Where standard output is closed or full, a result that is lost is no success",
    arguments: [
      "schema", "export films.json --format json", "validate --json films.json", "themes",
      "show films.json",
      "--plain --account sample films --to out <keys",
    ], [">&-", ">/dev/full"])
  func lostResult(command: String, stream: String) async throws {
    try await Headless.with(Self.files) { program in
      let run = try await program.shell("$WIZARD \(command) \(stream)")
      #expect(run.status == 73, "\(run.messages)")
      #expect(run.messages.contains("could not be written to standard output"))
    }
  }

  @Test("Where standard input is closed, nothing is read, and nothing waits for it")
  func closedInput() async throws {
    try await Headless.with { program in
      let validated = try await program.shell("$WIZARD validate - <&-")
      #expect(validated.status == 66, "\(validated.messages)")
      let asked = try await program.shell("$WIZARD --plain --account sample films <&-")
      #expect(asked.status == 1)
      #expect(asked.messages.contains("Saved. Go on with: recommender-wizard films"))
    }
  }

  @Test("Where standard error is closed, messages are lost and never get into a file")
  func closedMessages() async throws {
    try await Headless.with(["broken.json": "{"]) { program in
      let run = try await program.shell(
        "$WIZARD --plain --account none films 2>&- <<END\nwhat\nEND")
      #expect(run.status == 1)
      #expect(try program.session("films").text().hasPrefix("{"))
      #expect(try await program.shell("$WIZARD show broken.json 2>&-").status == 65)
    }
  }

  @Test("On a screen it works to the end without any of them; only the lost path is a failure")
  func screen() async throws {
    try await Wizard.session("--account sample films <&- >&- 2>&-") { tmux in
      try await tmux.walkToReview(displayName: "Films")
      try await tmux.writeAndLeave()
      #expect(try await tmux.exitStatus() == 73)
      #expect(try tmux.home.appending("films/recommender.json").text().contains("Films"))
      #expect(try tmux.films.text().contains("Films"))
    }
  }

  private static let files = [
    "films.json": Written.session(Written.answers),
    "keys": PlainScenario.lines.joined(separator: "\n") + "\n",
  ]
}
