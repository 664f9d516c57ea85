import AWSEndpoint
import RecommenderCore
import TestSupport
import Testing

/// Runs every printed fix literally: its row turns, and nothing is taken from anybody else.
@Suite struct EveryFixTests {
  private static let states =
    State.trustStates + State.permissionStates + State.existenceStates + State.invocationStates
    + State.settingStates + State.campaignStates

  @Test("Names tell the states apart")
  func names() {
    #expect(Set(Self.states.map(\.name)).count == Self.states.count)
  }

  @Test("AWS takes the policies of every state")
  func possible() throws {
    for state in Self.states {
      for role in try state.model.roles {
        #expect(role.trust.count { !$0.isWhitespace } <= 2048, "\(state.name)")
        let sizes = role.inlinePolicies.map { $0.document.count { !$0.isWhitespace } }
        #expect(sizes.reduce(0, +) <= 10_240, "\(state.name)")
      }
    }
  }

  @Test("Each fix turns its row, and no verdict, right or policy of anybody else")
  func everyFix() async throws {
    let start = ContinuousClock.now
    let runs = try await Self.runs()
    print(Self.table(runs))
    let commands = runs.filter { !$0.lines.isEmpty }.count
    print(
      "\(Self.states.count) states, \(runs.count) fixes, \(commands) of them commands,",
      "\(ContinuousClock.now - start)")
    for run in runs {
      #expect(
        run.faults.isEmpty,
        "\(run.state.name), \(run.row.rawValue):\n  \(run.faults.joined(separator: "\n  "))")
    }
    // None is missing: each row that prints a command somewhere is a case above.
    #expect(commands >= Self.states.filter { $0.fix != .words }.count)
  }

  private static func runs() async throws -> [FixRun] {
    try await withThrowingTaskGroup(of: (Int, [FixRun]).self) { group in
      var found = Array(repeating: [FixRun](), count: states.count)
      // As many at once as there is work for the processors.
      for (place, state) in states.enumerated() {
        if place >= 4, let (done, runs) = try await group.next() { found[done] = runs }
        group.addTask { (place, try await FixRun.all(in: state)) }
      }
      for try await (done, runs) in group { found[done] = runs }
      return found.flatMap(\.self)
    }
  }

  private static func table(_ runs: [FixRun]) -> String {
    runs.map { run in
      let fix =
        run.lines.isEmpty ? "words" : run.lines.map(operations).joined(separator: "; ")
      return [
        run.state.name, run.row.rawValue, run.before.verdict.rawValue, fix, run.outcome,
        run.faults.isEmpty ? "" : "✗",
      ].joined(separator: " | ")
    }.joined(separator: "\n")
  }

  /// The operations of a line, without their words.
  private static func operations(of line: String) -> String {
    line.split(separator: " ").reduce(into: (words: [Substring](), left: 0)) { result, word in
      if word == "aws" {
        result.left = 2
      } else if result.left > 0 {
        result.left -= 1
        if result.left == 0 { result.words.append(word) }
      }
    }.words.joined(separator: " && ")
  }
}
