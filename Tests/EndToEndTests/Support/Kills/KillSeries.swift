import Glibc
import TestSamples

/// Several sessions that are killed side by side, all led by one thread.
enum KillSeries {
  /// Kills, resumes and kills again until every session has had its rounds.
  ///
  /// - Parameters:
  ///   - sessions: Where the sessions lie.
  ///   - lanes: How many sessions there are.
  ///   - kills: How often each is ended by SIGKILL.
  ///   - requests: How often each is asked to end by SIGTERM, and as often by SIGHUP.
  ///   - seed: What everything random follows from.
  /// - Returns: What every round has shown.
  /// - Throws: `KillLane.Broken` with the first thing that was not as it has to be.
  static func run(
    in sessions: KilledSessions, lanes: Int, kills: Int, requests: Int, seed: UInt64
  ) throws -> [KillRound] {
    var random = SplitMix64(seed: seed)
    var running: [KillLane] = []
    for index in 1...lanes {
      var signals = Array(repeating: SIGKILL, count: kills)
      signals += Array(repeating: SIGTERM, count: requests)
      signals += Array(repeating: SIGHUP, count: requests)
      signals.shuffle(using: &random)
      running.append(
        try KillLane("lane-\(index)", in: sessions, signals: signals, seed: random.next()))
    }
    var buffer = [UInt8](repeating: 0, count: 8192)
    var rounds: [KillRound] = []
    while !running.isEmpty {
      for index in try ready(running) { try running[index].receive(&buffer) }
      for lane in running { try lane.act() }
      for lane in running where lane.descriptor == nil { rounds += lane.rounds }
      running.removeAll { $0.descriptor == nil }
    }
    return rounds
  }

  /// Waits until a program has sent something or something is due; tells whose output is there.
  private static func ready(_ lanes: [KillLane]) throws -> [Int] {
    var waits = lanes.map { pollfd(fd: $0.descriptor ?? -1, events: Int16(POLLIN), revents: 0) }
    let due = lanes.compactMap(\.due).min()
    let rest = due.map { ContinuousClock.now.duration(to: $0) / .milliseconds(1) } ?? 1_000
    guard poll(&waits, nfds_t(waits.count), Int32(max(0, rest.rounded(.up)))) > 0 else {
      return []
    }
    return waits.indices.filter { waits[$0].revents != 0 }
  }
}
