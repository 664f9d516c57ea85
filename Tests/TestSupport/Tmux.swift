import Glibc
import Subprocess
public import SystemPackage

/// A terminal of its own for one test: a tmux server with one shell, ended with the test.
public struct Tmux: Sendable {
  /// The home folder of the shell, fresh for the test, and where it starts.
  public let home: FilePath
  private let tmux: Executable
  private let socket: String

  /// Starts a terminal, runs the test in it, and ends it whatever happens.
  ///
  /// The shell starts with nothing in its environment but HOME, TERM=xterm-256color,
  /// LANG=C.UTF-8, PATH, and what `environment` says.
  public static func session<Result>(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    _ body: (Tmux) async throws -> Result
  ) async throws -> Result {
    let tmux = try await requireTool("tmux")
    return try await TemporaryFolder.with { folder in
      let session = Tmux(
        home: folder.path, tmux: tmux, socket: "rw-\(UInt64.random(in: 0...UInt64.max))")
      let outcome: Swift.Result<Result, any Error>
      do {
        try await session.start(columns: columns, rows: rows, environment: environment)
        outcome = .success(try await body(session))
      } catch {
        outcome = .failure(error)
      }
      // A program that is left running would save once more into a folder that is removed here.
      for program in await session.programs() { kill(pid_t(program), SIGKILL) }
      // Not through the throwing path: it may be that there is no server any more.
      _ = try? await session.tell(["kill-server"])
      return try outcome.get()
    }
  }

  /// Types a command line into the shell; its exit status is shown after it ends.
  public func run(_ command: String) async throws {
    try await type("\(command); echo status=$?")
    try await send("Enter")
  }

  /// Presses keys by tmux's names: `Up`, `C-c`, `M-1`, `F5`, `Escape`, `Enter`.
  public func send(_ keys: String...) async throws {
    try await tell(["send-keys"] + keys)
  }

  /// Types text as it is.
  public func type(_ text: String) async throws {
    try await tell(["send-keys", "-l", "--", text])
  }

  /// Sends bytes as they are.
  public func send(bytes: [UInt8]) async throws {
    try await tell(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text as the terminal's user would, in brackets where the program asked for them.
  public func paste(_ text: String) async throws {
    try await tell(["set-buffer", text])
    try await tell(["paste-buffer", "-p"])
  }

  /// The rows that show now, without blanks at their ends.
  public func screen() async throws -> [String] {
    try await tell(["capture-pane", "-p"])
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows that show now, with the sequences for colours and emphasis.
  public func screenWithAttributes() async throws -> [String] {
    try await tell(["capture-pane", "-p", "-e"])
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Waits until a text shows, and gives the screen that shows it.
  @discardableResult
  public func waitFor(_ text: String, within limit: Duration = .seconds(60)) async throws
    -> [String]
  {
    try await waitUntil("\"\(text)\" shows", within: limit) { screen in
      screen.contains { $0.contains(text) }
    }
  }

  /// Waits until the screen is as the test wants it, and gives it.
  @discardableResult
  public func waitUntil(
    _ wanted: String, within limit: Duration = .seconds(60), _ isTrue: ([String]) -> Bool
  ) async throws -> [String] {
    try await TestSupport.waitFor(within: limit) {
      let screen = try await screen()
      return isTrue(screen) ? screen : nil
    } missing: {
      "It never came about that \(wanted). The screen:\n"
        + (try await screen()).joined(separator: "\n")
    }
  }

  /// Waits until the screen is as the test wants it, and does something each time that it is not.
  @discardableResult
  public func waitUntil(
    _ wanted: String, within limit: Duration = .seconds(60), _ isTrue: ([String]) -> Bool,
    meanwhile act: () async throws -> Void
  ) async throws -> [String] {
    try await TestSupport.waitFor(within: limit) {
      let screen = try await screen()
      if isTrue(screen) { return screen }
      try await act()
      return nil
    } missing: {
      "It never came about that \(wanted). The screen:\n"
        + (try await screen()).joined(separator: "\n")
    }
  }

  /// Waits for the exit status that the shell shows after `run`; the last one where several show.
  public func exitStatus(within limit: Duration = .seconds(60)) async throws -> Int {
    let screen = try await waitUntil("an exit status shows", within: limit) {
      $0.contains { Self.status(in: $0) != nil }
    }
    return screen.compactMap(Self.status).last ?? -1
  }

  /// Changes the terminal's size.
  public func resize(columns: Int, rows: Int) async throws {
    try await tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What tmux knows of the terminal by a format, such as `#{alternate_on} #{cursor_flag}`.
  public func state(_ format: String) async throws -> String {
    try await tell(["display-message", "-p", format]).filter { $0 != "\n" }
  }

  /// Sends a signal, such as `TERM`, to a process.
  public func signal(_ name: String, to process: Int) async throws {
    try await tell(["run-shell", "kill -\(name) \(process)"])
  }

  /// Writes over the terminal's screen as a stray program in the background would.
  public func scribble(_ text: String) async throws {
    let terminal = try await state("#{pane_tty}")
    try await tell(["run-shell", "printf '%s' '\(text)' > \(terminal)"])
  }

  /// The process that the shell runs.
  public func program() async throws -> Int {
    let shell = Int(try await state("#{pane_pid}")) ?? 0
    return try await TestSupport.waitFor {
      try ProcessFigures.children(of: shell).last
    } missing: {
      "The shell never ran a program."
    }
  }

  /// The processes that the shell runs now; none where there is no shell any more.
  private func programs() async -> [Int] {
    let shell = (try? await state("#{pane_pid}")).flatMap { Int($0) }
    return shell.flatMap { try? ProcessFigures.children(of: $0) } ?? []
  }

  private static func status(in line: String) -> Int? {
    guard let place = line.firstRange(of: "status=") else { return nil }
    return Int(line[place.upperBound...].prefix { $0.isNumber })
  }

  private func start(columns: Int, rows: Int, environment: [String: String]) async throws {
    var values = [
      "HOME": home.string, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "PS1": "$ ",
      // A trap is to end the program, not to ask what to do.
      "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm-256color",
    ]
    values.merge(SanitizerOptions.environment) { $1 }
    values.merge(environment) { $1 }
    let pairs = values.map { "\($0.key)=\($0.value)" }.sorted()
    try await tell(
      [
        "-f", "/dev/null", "-u", "new-session", "-d", "-c", home.string, "-x", "\(columns)",
        "-y", "\(rows)",
      ]
        + ["env", "-i"] + pairs + ["sh", "-i"])
    try await waitFor("$")
  }

  @discardableResult
  private func tell(_ arguments: [String]) async throws -> String {
    let answer = try await Subprocess.run(
      tmux, arguments: Arguments(["-L", socket] + arguments),
      environment: .inherit.updating(["LC_ALL": "C.UTF-8", "TMUX": nil]),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard answer.terminationStatus.isSuccess else {
      throw NeverHappened(
        description: "tmux \(arguments.first ?? ""): \(answer.standardError)")
    }
    return answer.standardOutput
  }
}
