import Subprocess
import SystemPackage
import TestSupport
import Testing

@Suite struct NoTerminalScenario {
  @Test("Without a terminal it fails at once and says what to run")
  func failsAtOnce() async throws {
    try await TemporaryFolder.with { folder in
      let run = try await headless(["--account", "sample"], in: folder.path)
      #expect(run.terminationStatus == .exited(64))
      #expect(run.standardOutput.isEmpty)
      #expect(run.standardError.contains("--script"))
      #expect(run.standardError.contains("validate"))
    }
  }

  @Test("A script leads through without a terminal; standard output bears the folder alone")
  func script() async throws {
    try await TemporaryFolder.with { folder in
      try await write(Self.keys, to: folder.path.appending("keys"))
      let run = try await headless(
        ["--account", "sample", "--script", "keys", "--to", "out"], in: folder.path)
      #expect(run.terminationStatus == .exited(0), "\(run.standardError)")
      #expect(run.standardOutput == "out\n")
      #expect(run.standardError.contains("Is everything right?"))
    }
  }

  @Test("A script line that means nothing is named", arguments: ["press Enter", "key Nowhere"])
  func badScript(line: String) async throws {
    try await TemporaryFolder.with { folder in
      try await write("key Enter\n\(line)\n", to: folder.path.appending("keys"))
      let run = try await headless(["--script", "keys"], in: folder.path)
      #expect(run.terminationStatus == .exited(65))
      #expect(run.standardError.contains("Line 2"))
    }
  }

  @Test("A script that ends early leaves the session saved")
  func endsEarly() async throws {
    try await TemporaryFolder.with { folder in
      try await write("wait 18 campaigns\nkey Enter\n", to: folder.path.appending("keys"))
      let run = try await headless(["--account", "sample", "--script", "keys"], in: folder.path)
      #expect(run.terminationStatus == .exited(1))
      #expect(run.standardError.contains("recommender-wizard recommender"))
    }
  }

  private static let keys = """
    # From the first question to the written files.
    wait 18 campaigns
    key Enter
    wait deployed version
    key Enter
    key Down
    key Enter
    key Enter
    type a film title
    key Enter
    key Enter
    type Recommended films
    key Enter
    key Enter
    wait PinpointRoleforPersonalize
    key Enter
    key Enter 2
    wait Are the prerequisites met?
    key Enter
    show
    key Enter
    wait Written
    key Enter

    """

  private func write(_ text: String, to path: FilePath) async throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(text.utf8) }
  }

  /// Runs the program in a session of its own, which has no terminal.
  private func headless(
    _ arguments: [String], in folder: FilePath
  ) async throws -> ExecutionResult<Void, StringOutput<UTF8>, StringOutput<UTF8>> {
    try await run(
      .name("setsid"), arguments: Arguments(["--wait", Wizard.path] + arguments),
      environment: .inherit.updating(["HOME": folder.string, "XDG_STATE_HOME": nil]),
      workingDirectory: folder, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
  }
}
