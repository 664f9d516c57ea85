import RecommenderCore
import Subprocess
import SystemPackage
import TestSupport
import Testing

@testable import AccountAccess

/// Ends calls that take too long or are not wanted any more, with all that they started.
@Suite struct AWSEndingTests {
  /// A wrapper that starts a child, which starts another one; none of them ends by itself.
  private static let family = """
    (sleep 1000 & echo $! >> "$FOLDER/processes"; wait) &
    echo $! >> "$FOLDER/processes"
    echo $$ >> "$FOLDER/processes"
    wait
    """
  /// The same, but nobody listens when asked to end.
  private static let deafFamily = "trap '' TERM INT HUP\n" + family

  @Test(
    "A cancelled lookup ends the whole family, which would never end by itself",
    arguments: [family, deafFamily])
  func cancelled(script: String) async throws {
    try await FakeCLI.with(script) { cli in
      let reader = AWSReader(cli.access())
      let task = Task { await reader.look(.callerIdentity, region: "") }
      let processes = try await cli.processes(3)
      task.cancel()
      let start = ContinuousClock.now
      _ = await task.value
      try await FakeCLI.waitForEnd(of: processes)
      print("a cancelled call and its children were gone after \(ContinuousClock.now - start)")
    }
  }

  @Test("A cancelled list ends without throwing and without a complete page")
  func cancelledList() async throws {
    let script = """
      case "$*" in
        *next-token*) \(Self.family) ;;
        *) echo '{"campaigns": [{"campaignArn": "arn:c"}], "nextToken": "n"}' ;;
      esac
      """
    try await FakeCLI.with(script) { cli in
      let reader = AWSReader(cli.access())
      let counted = Counted()
      let task = Task {
        try await reader.list(.campaign, region: "us-east-1") { counted.add($0.count, $1) }
      }
      let processes = try await cli.processes(3)
      task.cancel()
      try await task.value
      try await FakeCLI.waitForEnd(of: processes)
      #expect(counted.rows == 1)
      #expect(!counted.wasComplete)
    }
  }

  @Test("A call that takes longer than its time is ended", arguments: [family, deafFamily])
  func timedOut(script: String) async throws {
    try await FakeCLI.with(script) { cli in
      let reader = AWSReader(cli.access(timeLimit: .seconds(2)))
      let outcome = await reader.look(.callerIdentity, region: "")
      #expect(outcome.cause == .timedOut)
      // On a busy machine some of them may never have come to be.
      try await FakeCLI.waitForEnd(of: try await cli.processes(0))
    }
  }

  @Test("A child that stays behind does not hold the answer up, and is ended")
  func leftBehind() async throws {
    let script = """
      sleep 1000 &
      echo $! >> "$FOLDER/processes"
      echo '{"Account": "123456789012", "Arn": "arn:a"}'
      """
    try await FakeCLI.with(script) { cli in
      let reply = await AWSReader(cli.access()).look(.callerIdentity, region: "").reply
      #expect(reply == .callerIdentity(CallerIdentity(account: "123456789012", arn: "arn:a")))
      try await FakeCLI.waitForEnd(of: try await cli.processes(1))
    }
  }

  @Test("When the wizard is killed, the end of its pipe ends the family")
  func killed() async throws {
    try await FakeCLI.with(Self.deafFamily) { cli in
      let line = try FileDescriptor.pipe(options: .closeOnExec)
      var options = PlatformOptions()
      options.createSession = true
      let folder = cli.folder.string
      let run = Task { [options] in
        try await Subprocess.run(
          .path("/bin/sh"), arguments: ["-c", ToolProcess.guarded, "sh", "\(folder)/aws"],
          environment: .inherit.updating(["FOLDER": folder]), platformOptions: options,
          input: .fileDescriptor(line.readEnd, closeAfterSpawningProcess: true),
          output: .discarded)
      }
      let processes = try await cli.processes(3)
      // This is all that the kernel does for a process that was killed.
      try line.writeEnd.close()
      try await FakeCLI.waitForEnd(of: processes)
      #expect(try await !run.value.terminationStatus.isSuccess)
    }
  }

  @Test("No more calls run at once than allowed, and those that wait get their turn")
  func slots() async throws {
    let script = """
      mkdir "$FOLDER/running-$$"
      ls -d "$FOLDER"/running-* | wc -l >> "$FOLDER/counts"
      sleep 0.05
      rmdir "$FOLDER/running-$$"
      echo '{"Account": "1"}'
      """
    try await FakeCLI.with(script) { cli in
      let reader = AWSReader(cli.access(processLimit: 2))
      let answers = await withTaskGroup(of: Reply?.self) { group in
        for _ in 0..<7 {
          group.addTask { await reader.look(.callerIdentity, region: "").reply }
        }
        return await group.reduce(into: 0) { $0 += $1 == nil ? 0 : 1 }
      }
      #expect(answers == 7)
      let counts = try cli.read("counts").split(separator: "\n").compactMap { Int($0) }
      #expect(counts.count == 7)
      #expect(counts.allSatisfy { (1...2).contains($0) }, "\(counts)")
    }
  }

  @Test("A call that waits for its turn is ended without having run")
  func waiting() async throws {
    try await FakeCLI.with(Self.family) { cli in
      let reader = AWSReader(cli.access(processLimit: 1))
      let first = Task { await reader.look(.callerIdentity, region: "") }
      let processes = try await cli.processes(3)
      let second = Task { await reader.look(.recommenderConfigurations, region: "us-east-1") }
      second.cancel()
      _ = await second.value
      #expect(try cli.calls().count == 1)
      first.cancel()
      _ = await first.value
      try await FakeCLI.waitForEnd(of: processes)
    }
  }
}
