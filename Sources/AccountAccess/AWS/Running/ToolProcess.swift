import Subprocess
import SystemPackage

/// Runs a program to its end, or ends it and all that it started.
///
/// The program gets a session of its own: it cannot ask anything on the wizard's terminal, and the
/// processes that it starts can be ended together with it. A guard process among them waits for the
/// end of a pipe that only the wizard holds open, so that they are ended even when the wizard is
/// killed and can do nothing any more.
struct ToolProcess: Sendable {
  /// What a program left behind.
  struct Finished: Hashable, Sendable {
    /// Whether it ended by itself and said that all is well.
    var isSuccess: Bool
    /// The exit code; nil where a signal ended the program.
    var exitCode: Int?
    var output: [UInt8]
    var errors: String
  }

  /// Why a program left nothing behind.
  enum Failure: Error, Hashable {
    /// The program would read a value as something else than a text, and was not started.
    case treacherous
    /// There is no such program.
    case missing
    /// It took longer than allowed.
    case timedOut
    /// It printed more than allowed.
    case tooMuch
    /// Its task was cancelled.
    case cancelled
    /// The operating system refused to run it.
    case refused
  }

  /// The program, as a name to be looked for in `PATH` or as a path.
  var executable: String
  var environment: [String: String]
  var timeLimit: Duration
  /// What may be printed, in bytes.
  var outputLimit = 16 * 1_048_576
  var errorLimit = 1_048_576

  /// How long a program may take to tidy up after it was asked to end.
  static let grace = Duration.milliseconds(250)

  /// What the shell does that becomes the program; the program and its arguments follow as words.
  ///
  /// The guard stays when the others are asked to end, and ends what does not listen.
  static let guarded = """
    exec 3<&0 </dev/null
    (trap '' HUP INT TERM; read -r _ <&3; kill -9 0) >/dev/null 2>&1 &
    exec 3<&-
    exec "$@"
    """

  /// Runs the program.
  ///
  /// - Throws: Why it left nothing behind.
  func run(_ arguments: [AWSArgument]) async throws(Failure) -> Finished {
    guard arguments.allSatisfy(Self.isRead) else { throw .treacherous }
    return try await run(words: arguments.flatMap(\.words))
  }

  /// Whether the CLI reads every value of an argument as a text, and none as an option.
  private static func isRead(_ argument: AWSArgument) -> Bool {
    argument.values.allSatisfy {
      isText($0) && !($0.hasPrefix("-") && argument.words.contains($0))
    }
  }

  /// Whether the CLI reads a value as the text that it is.
  ///
  /// It replaces what begins like an address or a file by what is found there, reads a list or an
  /// object where a text begins with a bracket, and ends an argument at a NUL. Source: AWS CLI User
  /// Guide, "Loading a parameter from a file" and "Using shorthand syntax".
  static func isText(_ value: String) -> Bool {
    let start = value.utf8.first { $0 != 0x20 }
    let head = value.prefix { $0 != "/" }.lowercased()
    return start.map { !"@[{".utf8.contains($0) } ?? false
      && !(value.dropFirst(head.count).hasPrefix("//") && readers.contains(head))
      && !value.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }

  private static let readers: Set<String> = ["file:", "fileb:", "http:", "https:"]

  private func run(words arguments: [String]) async throws(Failure) -> Finished {
    do {
      let program = try await path()
      let line = try FileDescriptor.pipe(options: .closeOnExec)
      // The end of the line is what the guard waits for.
      defer { try? line.writeEnd.close() }
      return try await finished(program, arguments, lifeline: line.readEnd)
    } catch {
      throw Self.failure(error)
    }
  }

  private func path() async throws -> FilePath {
    if executable.contains("/") { return FilePath(executable) }
    return try await Executable.name(executable).resolveExecutablePath(in: subprocessEnvironment)
  }

  private func finished(
    _ program: FilePath, _ arguments: [String], lifeline: FileDescriptor
  ) async throws -> Finished {
    try await withThrowingTaskGroup(of: Finished?.self) { group in
      group.addTask { try await launched(program, arguments, lifeline: lifeline) }
      group.addTask {
        try await Task.sleep(for: timeLimit)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let finished = first else {
        throw Task.isCancelled ? Failure.cancelled : Failure.timedOut
      }
      return finished
    }
  }

  private func launched(
    _ program: FilePath, _ arguments: [String], lifeline: FileDescriptor
  ) async throws -> Finished {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: Self.grace)
    ]
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: Arguments(["-c", Self.guarded, "sh", program.string] + arguments),
      environment: subprocessEnvironment, platformOptions: options,
      input: .fileDescriptor(lifeline, closeAfterSpawningProcess: true),
      output: .bytes(limit: outputLimit), error: .string(limit: errorLimit))
    let code: Int? = if case .exited(let code) = result.terminationStatus { Int(code) } else { nil }
    return Finished(
      isSuccess: result.terminationStatus.isSuccess, exitCode: code,
      output: result.standardOutput, errors: result.standardError)
  }

  private var subprocessEnvironment: Environment {
    var values: [Environment.Key: String] = [:]
    for (name, value) in environment {
      if let key = Environment.Key(rawValue: name) { values[key] = value }
    }
    return .custom(values)
  }

  private static func failure(_ error: any Error) -> Failure {
    if Task.isCancelled { return .cancelled }
    switch error {
    case let failure as Failure: return failure
    case is CancellationError: return .cancelled
    case let error as SubprocessError where error.code == .executableNotFound: return .missing
    case let error as SubprocessError where error.code == .outputLimitExceeded: return .tooMuch
    default: return .refused
    }
  }
}
