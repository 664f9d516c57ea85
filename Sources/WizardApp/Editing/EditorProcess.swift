import Glibc
import SystemPackage
import WizardScreens

/// Runs an editor on the terminal and waits for its end.
enum EditorProcess {
  /// The code with which a shell says that there is no such program, and that it cannot run it.
  private static let notFound = 127
  private static let notRunnable = 126

  /// Runs a command as a shell would, with a file as its last argument.
  ///
  /// It stays in the program's own job, so that `^Z` in the editor stops both and `fg` continues
  /// both. It works on the terminal even where standard output leads elsewhere.
  /// - Throws: Why it gave no text.
  static func run(_ command: String, file: FilePath) throws(EditingFailure) {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", file.string]
    var process = pid_t()
    let failure = withArguments(words) { arguments in
      withSettings { actions, attributes in
        posix_spawn(&process, "/bin/sh", actions, attributes, arguments, environ)
      }
    }
    guard failure == 0 else {
      throw EditingFailure(.notStarted(reason: Errno(rawValue: failure).description))
    }
    try judge(status(of: process))
  }

  private static func judge(_ status: Int32) throws(EditingFailure) {
    let signal = Int(status & 0x7F)
    guard signal == 0 else { throw EditingFailure(.killed(signal: signal)) }
    switch Int(status >> 8 & 0xFF) {
    case 0: return
    case notFound: throw EditingFailure(.notFound)
    case notRunnable: throw EditingFailure(.notStarted(reason: "it may not be run"))
    // So a shell says that a signal ended what it ran.
    case let code where code > 128 && code <= 128 + 64:
      throw EditingFailure(.killed(signal: code - 128))
    case let code: throw EditingFailure(.failed(code: code))
    }
  }

  private static func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return status }
    }
    return status
  }

  /// The terminal as all three streams, and no signal ignored that this program ignores for itself.
  private static func withSettings(
    _ body: (
      UnsafePointer<posix_spawn_file_actions_t>, UnsafePointer<posix_spawnattr_t>
    ) -> Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in STDIN_FILENO...STDERR_FILENO {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/tty", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return body(&actions, &attributes)
  }

  private static func withArguments(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    return body(arguments + [nil])
  }
}
