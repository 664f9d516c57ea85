/// Why there is no reader for a choice of account.
public enum AccountRefused: Error, Hashable, Sendable {
  /// No path was given.
  case fileMissing
  /// There is no such file.
  case fileNotFound(path: String)
  /// The path is a folder.
  case isDirectory(path: String)
  /// The file cannot be read; the reason is the operating system's.
  case unreadable(path: String, reason: String)
  /// The file holds more bytes than the limit.
  case tooLarge(path: String, limit: Int)
  /// The file is no snapshot.
  case notASnapshot(path: String, SnapshotRefused)
  /// The sample that is built into the program cannot be understood.
  case sampleDamaged(SnapshotRefused)
}

extension AccountRefused: CustomStringConvertible {
  /// What is wrong, what is allowed, and what to do, for people.
  ///
  /// Quotes the path and the file; it is not yet fit for a terminal.
  public var description: String {
    switch self {
    case .fileMissing:
      "No snapshot is named. Give the path of an account snapshot."
    case .fileNotFound(let path):
      "\(path): There is no such file. Give the path of an account snapshot."
    case .isDirectory(let path):
      "\(path): This is a folder. Give the path of an account snapshot, which is a file."
    case .unreadable(let path, let reason):
      "\(path): The file cannot be read (\(reason)). Make it readable, or name another one."
    case .tooLarge(let path, let limit):
      """
      \(path): The file is too large. A snapshot may have \(limit / 1_048_576) MiB. \
      Leave out what is not needed.
      """
    case .notASnapshot(let path, let refusal):
      "\(path): \(refusal)"
    case .sampleDamaged(let refusal):
      "The built-in sample cannot be read. \(refusal)"
    }
  }
}
