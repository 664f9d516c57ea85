import Glibc
public import SystemPackage

/// A program in a pseudo-terminal of its own, led from one thread without any waiting.
///
/// For tests that count milliseconds; the others take `PseudoTerminal`.
public struct TerminalProgram: ~Copyable, Sendable {
  /// The process.
  public let process: Int32
  /// The near end of its terminal, to wait at with `poll`.
  public let descriptor: FileDescriptor

  // Glibc's own numbers, which Swift sees only in part.
  private static let setDefaults: Int16 = 0x04
  private static let setMask: Int16 = 0x08
  private static let setSession: Int16 = 0x80

  /// Starts a program; its terminal is that of a session of its own.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Those after its name.
  ///   - environment: All that it finds in its environment.
  ///   - columns: The terminal's width.
  ///   - rows: The terminal's height.
  /// - Throws: `Errno` where it cannot be started.
  public init(
    running path: String, arguments: [String], environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let device = try TerminalDevice(columns: columns, rows: rows)
    do {
      let process = try Self.start(path, arguments, environment, on: device.path)
      self.init(process: process, descriptor: device.descriptor)
    } catch {
      try device.descriptor.close()
      throw error
    }
  }

  private init(process: Int32, descriptor: FileDescriptor) {
    self.process = process
    self.descriptor = descriptor
  }

  deinit { try? descriptor.close() }

  private static func start(
    _ path: String, _ arguments: [String], _ environment: [String: String], on terminal: String
  ) throws(Errno) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, setSession | setMask | setDefaults)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    // The first terminal that the leader of a session opens becomes the session's own.
    posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    var process: pid_t = 0
    let outcome = withCStrings([path] + arguments) { words in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawn(&process, path, &files, &attributes, words, environment)
      }
    }
    guard outcome == 0 else { throw Errno(rawValue: outcome) }
    return process
  }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) throws { _ = try descriptor.writeAll(bytes) }

  /// What the program has sent since; nil once its end of the terminal is closed.
  public func read(into buffer: inout [UInt8]) -> ArraySlice<UInt8>? {
    do {
      let count = try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      return count > 0 ? buffer.prefix(count) : nil
    } catch Errno.wouldBlock {
      return []
    } catch {
      return nil
    }
  }

  /// Sends a signal.
  public func signal(_ number: Int32) { _ = kill(process, number) }

  /// Waits for the end of the program, after which nothing of it is left.
  public consuming func ending() -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let number = status & 0x7F
    return number == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(Int(number))
  }
}

/// Lends texts to a C function as the list that ends with null.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
