import Glibc
import RecommenderCore
import SystemPackage
import TestSamples
import TestSupport

/// One session that is taken up, typed into and killed again and again.
final class KillLane {
  /// What had to be so and was not.
  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// The rounds that are over.
  private(set) var rounds: [KillRound] = []
  private let name: String
  private let sessions: KilledSessions
  private let beginning: SessionDocument
  private var signals: [Int32]
  private var random: SplitMix64
  private var text: String
  private var lastStrays: [String] = []
  private var usualStart = Duration.milliseconds(30)
  private var program: TerminalProgram?
  private var started = ContinuousClock.now
  private var screen = PlainScreen()
  private var field: (row: Int, column: Int)?
  private var typist: Typist?
  private var nextKey: ContinuousClock.Instant?
  private var lastKey = ContinuousClock.now
  private var end: ContinuousClock.Instant?
  private var killed: ContinuousClock.Instant?

  /// Creates a lane; each of the signals ends one round.
  init(_ name: String, in sessions: KilledSessions, signals: [Int32], seed: UInt64) throws {
    self.name = name
    self.sessions = sessions
    self.signals = signals
    random = SplitMix64(seed: seed)
    beginning = KilledSessions.beginning(name)
    text = beginning.answers.name
    try sessions.put(beginning)
    try start()
  }

  deinit {
    // Only where something was broken is there still one.
    guard let program = program.take() else { return }
    program.signal(SIGKILL)
    _ = program.ending()
  }

  /// Where to wait for the program's output; nil when all rounds are over.
  var descriptor: Int32? { program?.descriptor.rawValue }

  /// When something is to be done, whatever the program sends.
  var due: ContinuousClock.Instant? {
    guard killed == nil else { return nil }
    return [nextKey, end, started + Self.patience].compactMap(\.self).min()
  }

  /// Does what is due.
  func act() throws {
    let now = ContinuousClock.now
    guard killed == nil else { return }
    if let end, end <= now {
      killed = .now
      program?.signal(signals[signals.count - 1])
      return
    }
    if typist == nil, now >= started + Self.patience {
      throw broken("The field with \"\(text)\" never showed. The screen:\n\(screen.text)")
    }
    guard let due = nextKey, due <= now, let bytes = typist?.key(using: &random) else { return }
    try program?.send(bytes)
    let next = now + .milliseconds(Int.random(in: 5...20, using: &random))
    nextKey = next < lastKey ? next : nil
  }

  /// Reads what the program has sent.
  func receive(_ buffer: inout [UInt8]) throws {
    guard let bytes = program?.read(into: &buffer) else { return try finish() }
    guard killed == nil, !bytes.isEmpty else { return }
    screen.take(bytes)
    let now = ContinuousClock.now
    guard let shown = shownText() else { return }
    if typist == nil, shown == text { try beginTyping(at: now) }
    typist?.sees(shown, at: now)
  }

  private func start() throws {
    screen = PlainScreen()
    field = nil
    typist = nil
    nextKey = nil
    end = nil
    killed = nil
    started = .now
    program = try TerminalProgram(
      running: sessions.program, arguments: ["--account", "none", "--ascii", name],
      environment: [
        "HOME": sessions.home.string, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
        "SWIFT_BACKTRACE": "enable=no", "TERM": "vt100",
      ])
    // Some are killed on the way to their first frame.
    if signals.last == SIGKILL, Int.random(in: 0..<6, using: &random) == 0 {
      end = started + usualStart * Double.random(in: 0...1.2, using: &random)
    }
  }

  private func beginTyping(at now: ContinuousClock.Instant) throws {
    usualStart = started.duration(to: now)
    typist = Typist(from: text, at: now)
    let left = try sessions.strays().filter(lastStrays.contains)
    guard left.isEmpty else { throw broken("The next start left \(left) where they were.") }
    let length = Int.random(in: 0...420, using: &random)
    end = end ?? now + .milliseconds(length)
    nextKey = now + .milliseconds(Int.random(in: 0...20, using: &random))
    // Some pause before they are killed.
    let typesOn = Bool.random(using: &random)
    lastKey = now + .milliseconds(typesOn ? 1_000 : Int.random(in: 0...length, using: &random))
  }

  /// The text in the field; it begins a label's width and a blank behind where both labels do.
  private func shownText() -> String? {
    if field == nil, let second = screen.place(of: "Description "), second.row > 1 {
      for row in (1..<second.row).reversed()
      where screen.text(row: row, from: second.column).hasPrefix("Name") {
        field = (row, second.column + "Description ".count)
        break
      }
    }
    return field.map { screen.text(row: $0.row, from: $0.column) }
  }

  private func finish() throws {
    guard let program = program.take() else { return }
    let process = program.process
    let ending = program.ending()
    let signal = signals.removeLast()
    guard let killed else {
      throw broken("The program ended by itself: \(ending). The screen:\n\(screen.text)")
    }
    let expected: Ending = signal == SIGKILL ? .signalled(9) : .exited(128 + Int(signal))
    guard ending == expected else { throw broken("It ended with \(ending), not \(expected).") }
    try judge(signal, process, killed)
    if !signals.isEmpty { try start() }
  }

  private func judge(
    _ signal: Int32, _ process: pid_t, _ killed: ContinuousClock.Instant
  ) throws {
    let document: SessionDocument
    let backup: SessionDocument?
    do {
      document = try sessions.document(name)
      backup = try sessions.backup(name)
    } catch {
      throw broken("No whole document was left: \(error)")
    }
    if let backup, !isOurs(backup) {
      throw broken("The backup is of another session: \(backup.text)")
    }
    guard isOurs(document) else { throw broken("Something else has changed: \(document.text)") }
    let typist = typist ?? Typist(from: text, at: killed)
    text = document.answers.name
    guard let index = typist.latest(text) else {
      throw broken("\"\(text)\" never stood in the line, which was \(typist.moments.map(\.text)).")
    }
    lastStrays = try sessions.strays(of: process)
    guard lastStrays.count <= 1 else { throw broken("More than one stray: \(lastStrays)") }
    let moments = typist.moments
    rounds.append(
      KillRound(
        signal: signal, killed: killed, wasReady: self.typist != nil,
        firstSeen: moments.count > 1 ? moments[1].seen : nil,
        lostSince: index + 1 < moments.count ? moments[index + 1].seen : nil,
        strays: lastStrays.count))
  }

  /// Whether a document is the session with nothing changed but what is typed.
  private func isOurs(_ document: SessionDocument) -> Bool {
    var document = document
    document.answers.name = beginning.answers.name
    document.modified = beginning.modified
    return document == beginning
  }

  private func broken(_ reason: String) -> Broken {
    Broken(description: "Session \(name), round \(rounds.count + 1): \(reason)")
  }

  /// How long a start may take before something is wrong.
  private static let patience = Duration.seconds(60)
}
