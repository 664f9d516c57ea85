import AWSEndpoint
import RecommenderCore
import SystemPackage
import TestSupport
import Testing

@Suite struct CheckScenario {
  private static let flawless = Written.answers.replacing(
    "PinpointRole\"", with: "PinpointRoleforPersonalize\"")
  private static let sample = "\"account\": {\"source\": \"sample\"}"
  /// Nobody is told anything, in the words of the AWS CLI.
  private static let noCredentials = """
    echo "$*" >> "$FOLDER/calls"
    echo 'Unable to locate credentials. You can configure credentials by running "aws configure".' >&2
    exit 255
    """

  @Test("With the account of the session all is looked up, and the table ends with the sum")
  func text() async throws {
    let session = Written.session(Self.flawless, besides: Self.sample)
    try await Headless.with(["films.json": session]) { program in
      let run = try await program.run("check", "films.json")
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.messages.isEmpty)
      #expect(run.output.contains("met          The recipe type is USER_PERSONALIZATION"))
      #expect(run.output.contains("built-in sample account"))
      #expect(run.output.lines.last == "14 met · 5 to confirm · 1 not checked")
    }
  }

  @Test("What is not met makes the answer no, and the same rows come as JSON")
  func json() async throws {
    let bad = Self.flawless.replacing("campaign/movie-picks", with: "campaign/movie-trending")
    try await Headless.with(["films.json": Written.session(bad)]) { program in
      let run = try await program.run("check", "films.json", "--account", "sample", "--json")
      #expect(run.status == 1)
      #expect(run.messages.isEmpty)
      let page = try JSONText.read(run.output.utf8)
      #expect(page.members?.map(\.name) == ["requirements"])
      let rows = try #require(page["requirements"]?.elements)
      let recipe = try #require(rows.first { $0["id"] == .string("recipe-type") })
      #expect(recipe["verdict"] == .string("not met"))
      #expect(recipe["checkedAt"]?.text != nil)
      #expect(
        recipe.members?.map(\.name)
          == ["id", "title", "owner", "verdict", "evidence", "checkedAt", "fix"])
    }
  }

  @Test("Without credentials it is told once, nothing is printed, and nothing is saved")
  func unreached() async throws {
    try await Headless.with { program in
      try program.save("films", Written.session(Self.flawless))
      let before = try program.session("films").text()
      try await program.putFakeAWS(Self.noCredentials)
      let run = try await program.withFakeAWS("check", "films", "--save", "--profile", "p")
      #expect(run.status == 69)
      #expect(run.output.isEmpty)
      #expect(run.messages == "No credentials were found.\nTo do: aws configure --profile p\n")
      #expect(try program.session("films").text() == before)
      let calls = try program.folder.appending("calls").text().lines
      #expect(calls.count > 5)
      #expect(calls.allSatisfy { $0.contains("--profile p") })
    }
  }

  @Test("Without the AWS CLI it says so") func noTool() async throws {
    try await Headless.with(["films.json": Written.session(Self.flawless)]) { program in
      let run = try await program.run(
        ["check", "films.json"], environment: ["PATH": program.folder.string])
      #expect(run.status == 69)
      #expect(run.messages.contains("aws was not found"))
    }
  }

  @Test("Saved, what was seen and the account stand in the session; unasked they do not")
  func save() async throws {
    try await Headless.with { program in
      try program.save("films", Written.session(Self.flawless, besides: "\"own\": 1"))
      let before = try program.session("films").text()
      #expect(try await program.run("check", "films", "--account", "sample").status == 0)
      #expect(try program.session("films").text() == before)
      let run = try await program.run("check", "films", "--account", "sample", "--save")
      #expect(run.status == 0, "\(run.messages)")
      let saved = try JSONText.read(try program.session("films").text().utf8)
      #expect(saved["account"]?["source"] == .string("sample"))
      #expect(saved["own"] == .integer(1))
      #expect((saved["observations"]?.elements?.count ?? 0) > 8)
      let shown = try await program.run("show", "films").output
      #expect(shown.contains("Prerequisites: 14 met, 5 to confirm, 1 not checked"))
    }
  }

  @Test("Only a session can be saved, in its own Region, and only by one program at a time")
  func savingRefused() async throws {
    let file = Written.session(Self.flawless, besides: Self.sample)
    try await Headless.with(["films.json": file]) { program in
      try program.save("films", file)
      #expect(try await program.run("check", "films.json", "--save").status == 64)
      #expect(try await program.run("check", "nowhere", "--save").status == 66)
      let region = try await program.run("check", "films", "--save", "--region", "eu-west-1")
      #expect(region.status == 64)
      let lock = program.sessions.appending(".films.lock")
      let held = try await program.shell(
        "exec 9>'\(lock)'; flock 9; \"$WIZARD\" check films --save; echo \"status $?\"")
      #expect(held.output == "status 75\n", "\(held.messages)")
    }
  }

  @Test("A Region that is given is the one to be judged by") func region() async throws {
    let file = Written.session(Self.flawless, besides: Self.sample)
    try await Headless.with(["films.json": file]) { program in
      let run = try await program.run("check", "films.json", "--region", "eu-west-1")
      #expect(run.status == 1)
      #expect(run.output.contains("not met      The campaign is in your projects' Region"))
      #expect(try await program.run("check", "films.json", "--region", "here").status == 64)
    }
  }

  @Test(
    "Options that do not go together are refused, and so is a snapshot that cannot be read",
    arguments: [
      (["--account", "sample", "--profile", "p"], 64), (["--endpoint-url", "nowhere"], 64),
      (["--account", "nowhere.json"], 66), (["--account", "films.json"], 65),
    ])
  func options(arguments: [String], status: Int) async throws {
    try await Headless.with(["films.json": Written.session(Self.flawless)]) { program in
      let run = try await program.run(["check", "films.json"] + arguments)
      #expect(run.status == status)
      #expect(!run.messages.isEmpty && run.output.isEmpty)
    }
  }

  @Test("The real AWS CLI asks an account in which all is well, and one in which it is not")
  func realCLI() async throws {
    try await Headless.withAWS(.good, ["films.json": Written.session(Self.flawless)]) {
      program, endpoint, address in
      let good = try await program.withRealAWS("check", "films.json", at: address)
      #expect(good.status == 0, "\(good.output) \(good.messages)")
      #expect(good.output.lines.last == "15 met · 5 to confirm")
      try endpoint.change { model in
        try model.change(\.campaigns, "movie-picks") { $0.status = "CREATE FAILED" }
      }
      endpoint.fail(.getRole, with: .accessDenied)
      let bad = try await program.withRealAWS("check", "films.json", at: address)
      #expect(bad.status == 1)
      #expect(bad.output.contains("not met      The campaign's status is ACTIVE"))
      #expect(bad.output.contains("not checked  The IAM role exists"))
      #expect(endpoint.unknownRequests == [])
    }
  }

  @Test("^C ends it at once, and no call of the AWS CLI outlives it")
  func interrupted() async throws {
    try await Tmux.session { tmux in
      let program = Headless(folder: tmux.home)
      try await program.putFakeAWS("echo $$ >> \"$FOLDER/processes\"\nsleep 1000 &\nwait")
      try tmux.home.appending("films.json").put(Written.session(Self.flawless))
      try await tmux.run(
        "clear; PATH='\(tmux.home)/bin':$PATH \(Wizard.path) check films.json --account aws")
      try await tmux.waitFor("checking")
      let processes = try await waitFor {
        let text = (try? tmux.home.appending("processes").text()) ?? ""
        let numbers = text.lines.compactMap { Int($0) }
        return numbers.isEmpty ? nil : numbers
      } missing: {
        "No call was made."
      }
      try await tmux.send("C-c")
      // The shell gives up the rest of its line together with the program.
      try await tmux.type("echo status=$?")
      try await tmux.send("Enter")
      #expect(try await tmux.exitStatus() == 130)
      _ = try await waitFor {
        processes.contains { program.has(FilePath("/proc/\($0)")) } ? nil : true
      } missing: {
        "Calls still run: \(processes)"
      }
    }
  }
}
