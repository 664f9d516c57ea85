import Glibc
public import RecommenderCore

/// The program that has a session open.
public struct LockHolder: Hashable, Sendable {
  /// The id of its process on its host.
  public let process: Int32
  /// The name of the machine it runs on.
  public let host: String
  /// Since when it has the session open.
  public let since: Timestamp

  /// Creates a holder.
  public init(process: Int32, host: String, since: Timestamp) {
    self.process = process
    self.host = host
    self.since = since
  }

  /// The running program.
  ///
  /// - Parameter since: The time from which on it has the session.
  /// - Returns: The holder with the process and the host of the caller.
  public static func thisProgram(since: Timestamp) -> LockHolder {
    LockHolder(process: getpid(), host: hostName, since: since)
  }

  /// The holder as people read it, such as `process 4711 on films, since 2026-11-23T12:04:05Z`.
  public var words: String {
    process == 0 ? "process unknown" : "process \(process) on \(host), since \(since.iso8601)"
  }

  /// Whether the program is known to be gone: it was on this host and its process is no more.
  var isGone: Bool {
    host == Self.hostName && kill(process, 0) == -1 && errno == ESRCH
  }

  /// What a lock file says of its holder.
  var text: String {
    "process \(process)\nhost \(host)\nsince \(since.iso8601)\n"
  }

  /// Reads what a lock file says; nil where that is not whole.
  init?(_ text: String) {
    var words: [Substring: Substring] = [:]
    guard text.hasSuffix("\n") else { return nil }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { words[parts[0]] = parts[1] }
    }
    guard let process = words["process"].flatMap({ Int32($0) }), process > 0,
      let host = words["host"],
      let since = words["since"].flatMap({ Timestamp(iso8601: String($0)) })
    else { return nil }
    self.init(process: process, host: String(host), since: since)
  }

  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    // The last byte stays zero, as a name that is cut off need not end with one.
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return bytes.isEmpty ? "localhost" : String(decoding: bytes, as: UTF8.self)
  }
}
