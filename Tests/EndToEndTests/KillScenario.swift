import Glibc
import SystemPackage
import TestSupport
import Testing

@Suite(.serialized) struct KillScenario {
  @Test(
    "Killed a thousand times while keys arrive, a session is always whole and hardly behind",
    arguments: [0x5EED_0003] as [UInt64])
  func killedWhileTyping(seed: UInt64) async throws {
    try await TemporaryFolder.with { folder in
      let sessions = KilledSessions(home: folder.path)
      let (rounds, spans) = try await onOwnThread {
        try SaveYardstick.measuring(in: folder.path) {
          try KillSeries.run(in: sessions, lanes: 6, kills: 167, requests: 10, seed: seed)
        }
      }
      Self.tell(rounds, spans, seed)

      #expect(rounds.count { $0.signal == SIGKILL } >= 1_000)
      // Else nothing would have been tried.
      let bound = rounds.count { $0.isBound }
      #expect(bound >= rounds.count / 10)
      let late = rounds.filter { $0.lag > $0.allowance(spans) }
      for round in late {
        #expect(round.signal == SIGKILL, "asked to end by \(round.signal), all is saved")
        #expect(round.lag <= KillRound.stalled)
      }
      // A machine with more to do than it can stops a program at times, without the yardstick. A
      // program that saves too late does so whenever there was something to save.
      #expect(late.count <= bound / 3)
      try await onOwnThread { try Self.clearsAway(sessions) }
    }
  }

  @Test("The program that ships leaves a session whole as well", arguments: [7] as [UInt64])
  func shipped(seed: UInt64) async throws {
    let program = try Products.shipped("recommender-wizard").string
    try await TemporaryFolder.with { folder in
      let sessions = KilledSessions(home: folder.path, program: program)
      let rounds = try await onOwnThread {
        try KillSeries.run(in: sessions, lanes: 4, kills: 25, requests: 2, seed: seed)
      }
      #expect(rounds.count { $0.signal == SIGKILL } >= 100)
      try await onOwnThread { try Self.clearsAway(sessions) }
    }
  }

  /// One more start, ended as asked: nothing temporary is left, nobody seems to hold a session.
  private static func clearsAway(_ sessions: KilledSessions) throws {
    #expect(
      try KillSeries.run(in: sessions, lanes: 1, kills: 0, requests: 1, seed: 1).count == 2)
    #expect(try sessions.strays() == [])
  }

  private static func median(_ values: [Duration]) -> Duration {
    values.isEmpty ? .zero : values.sorted()[values.count / 2]
  }

  private static func tell(_ rounds: [KillRound], _ spans: [SaveYardstick.Span], _ seed: UInt64) {
    let killed = rounds.filter { $0.signal == SIGKILL }
    let worst = killed.max { $0.lag < $1.lag }
    let rest = killed.map { $0.allowance(spans) - $0.lag }.min() ?? .zero
    let figures: [(String, String)] = [
      ("killed", "\(killed.count)"),
      ("before the first frame", "\(killed.count { !$0.wasReady })"),
      ("with keys older than \(KillRound.limit)", "\(killed.count(where: \.isBound))"),
      ("between a temporary file and its renaming", "\(killed.count { $0.strays > 0 })"),
      ("asked to end", "\(rounds.count - killed.count)"),
      ("usual lag of these", "\(Self.median(killed.filter(\.isBound).map(\.lag)))"),
      ("worst lag", "\(worst?.lag ?? .zero)"),
      ("allowed there", "\(worst?.allowance(spans) ?? .zero)"),
      ("nearest to what was allowed", "\(rest)"),
      ("beyond \(KillRound.limit)", "\(killed.count { $0.lag > KillRound.limit })"),
      ("longest save of the yardstick", "\(spans.map(\.length).max() ?? .zero)"),
      ("seed", "\(seed)"),
    ]
    print("Kills: " + figures.map { "\($0): \($1)" }.joined(separator: ", "))
  }
}
