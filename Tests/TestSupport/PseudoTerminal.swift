import Subprocess
import Synchronization
import SystemPackage

/// How a program ended.
public enum Ending: Hashable, Sendable {
  /// By itself, with a status.
  case exited(Int)
  /// By a signal.
  case signalled(Int)
}

/// A bare pseudo-terminal with one program in it: every byte both ways, nothing interpreted.
public final class PseudoTerminal: Sendable {
  private let descriptor: FileDescriptor
  private let received = Mutex<[UInt8]>([])
  private let isOpen = Mutex(true)
  private let path: String

  private init(columns: Int, rows: Int) throws {
    let device = try TerminalDevice(columns: columns, rows: rows)
    descriptor = device.descriptor
    path = device.path
  }

  /// Runs a program in a new terminal and a test beside it; then the terminal goes away, and the
  /// way in which the program ended is told.
  public static func session(
    running program: String, arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], _ body: (PseudoTerminal, Int) async throws -> Void
  ) async throws -> Ending {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    defer { terminal.hangUp() }
    var options = PlatformOptions()
    // The first terminal that the leader of a session opens becomes the session's own.
    options.createSession = true
    var values: [Environment.Key: String] = [
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
      "TERM": "xterm-256color",
    ]
    for (key, value) in SanitizerOptions.environment.merging(environment, uniquingKeysWith: { $1 })
    {
      values[Environment.Key(stringLiteral: key)] = value
    }
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: Arguments(
        ["-c", "exec \"$@\" <\"$0\" >\"$0\" 2>\"$0\"", terminal.path, program] + arguments),
      environment: .custom(values), platformOptions: options,
      input: .none, output: .discarded, error: .discarded
    ) { execution in
      do {
        try await body(terminal, Int(execution.processIdentifier.value))
      } catch {
        terminal.hangUp()
        throw error
      }
      terminal.hangUp()
    }
    switch result.terminationStatus {
    case .exited(let status): return .exited(Int(status))
    case .signaled(let number): return .signalled(Int(number))
    }
  }

  /// Sends bytes to the program in one piece.
  public func send(_ bytes: some Sequence<UInt8>) throws {
    _ = try descriptor.writeAll(bytes)
  }

  /// Everything that the program sent so far.
  public func output() throws -> [UInt8] {
    try received.withLock { bytes in
      try isOpen.withLock { isOpen in
        var buffer = [UInt8](repeating: 0, count: 4096)
        while isOpen {
          let count = try readSome(into: &buffer)
          if count <= 0 { break }
          bytes += buffer.prefix(count)
        }
      }
      return bytes
    }
  }

  /// Waits until the output from some byte on holds a text, and gives that output.
  @discardableResult
  public func waitFor(_ text: String, from start: Int = 0) async throws -> [UInt8] {
    try await TestSupport.waitFor(every: .milliseconds(2)) {
      let bytes = Array(try output().dropFirst(start))
      return String(decoding: bytes, as: UTF8.self).contains(text) ? bytes : nil
    } missing: {
      let seen = String(decoding: try output().dropFirst(start), as: UTF8.self)
      return "\"\(text)\" never came. What came: \(seen.debugDescription)"
    }
  }

  /// Takes the terminal away, as a closed window does; once is enough.
  public func hangUp() {
    isOpen.withLock { isOpen in
      if isOpen { try? descriptor.close() }
      isOpen = false
    }
  }

  private func readSome(into buffer: inout [UInt8]) throws -> Int {
    do {
      return try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
    } catch Errno.wouldBlock, Errno.ioError {
      return 0
    }
  }
}
