import Glibc

/// What one start, some typing and one kill have shown.
struct KillRound: Sendable {
  /// What was sent.
  let signal: Int32
  /// When.
  let killed: ContinuousClock.Instant
  /// Whether the first frame had come by then.
  let wasReady: Bool
  /// Since when the oldest key has been on the screen; the first frame's time where none was.
  let firstSeen: ContinuousClock.Instant?
  /// Since when the oldest key was on the screen that the document does not hold; nil where it
  /// holds all that was shown.
  let lostSince: ContinuousClock.Instant?
  /// How many temporary files the program left.
  let strays: Int

  /// How far the document is behind the screen.
  var lag: Duration { lostSince.map { $0.duration(to: killed) } ?? .zero }

  /// Whether there was a key that had to be on the disk.
  var isBound: Bool { firstSeen.map { $0.duration(to: killed) > Self.limit } ?? false }

  /// What people are promised.
  static let limit = Duration.milliseconds(250)

  /// What no stalled machine explains.
  static let stalled = Duration.seconds(2)

  /// How far the document may be behind: not at all where the program was asked to end, else by
  /// the promise and by what the machine took too long for at the time.
  func allowance(_ spans: [SaveYardstick.Span]) -> Duration {
    guard signal == SIGKILL else { return .zero }
    guard let lostSince else { return Self.limit }
    let worst = spans.filter { $0.end >= lostSince && $0.start <= killed }.map(\.length).max()
    return Self.limit + (worst ?? .zero)
  }
}
