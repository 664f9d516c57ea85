import Testing

@Suite struct CommandLineScenario {
  @Test("Help names the options and the exit codes") func help() async throws {
    try await Headless.with { program in
      let run = try await program.run("setup", "--help")
      #expect(run.status == 0)
      for word in ["--account", "--region", "--to", "--script", "--ascii", "--color"] {
        #expect(run.output.contains(word), "\(word)")
      }
      #expect(run.messages.isEmpty)
      let whole = try await program.run("--help")
      #expect(whole.status == 0)
      for word in ["130 for ^C", "help setup", "validate"] {
        #expect(whole.output.contains(word), "\(word)")
      }
    }
  }

  @Test("The version is a number on standard output") func version() async throws {
    try await Headless.with { program in
      let run = try await program.run("--version")
      #expect(run.status == 0)
      #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
  }

  @Test(
    "What cannot be understood is a matter of usage",
    arguments: [
      ["--nonsense"], ["--account", "aws"], ["--account", ""], ["--color", "pink"],
      ["--theme", "nowhere"], ["one", "two"], ["--region"], ["--region", "nowhere"],
    ])
  func usage(arguments: [String]) async throws {
    try await Headless.with { program in
      let run = try await program.run(arguments)
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
      #expect(!run.messages.isEmpty)
    }
  }

  @Test("A name that no session can have is refused", arguments: ["../up", ".hidden", "a b", "/"])
  func badName(name: String) async throws {
    try await Headless.with(["keys": "key Enter\n"]) { program in
      let run = try await program.run("--script", "keys", name)
      #expect(run.status == 65)
      #expect(run.messages.contains(name))
    }
  }

  @Test("A script that is not there is refused by name") func noScript() async throws {
    try await Headless.with { program in
      let run = try await program.run("--script", "nowhere.keys")
      #expect(run.status == 65)
      #expect(run.messages.contains("nowhere.keys"))
    }
  }
}
