public import SystemPackage

/// Why something on the disk could not be done, as data; `sentence` says it to people.
public struct FileFailure: Error, Hashable, Sendable {
  /// What was being done.
  public enum Action: Hashable, Sendable {
    case reading
    case writing
    case removing
    case listing
    case makingFolder
    /// Taking away the permissions of others.
    case makingPrivate
    case locking
  }

  /// What stood in the way.
  public enum Cause: Hashable, Sendable {
    /// The operating system refused.
    case system(Errno)
    /// A folder is where a file is wanted.
    case isFolder
    /// A pipe, a socket or a device is where a file is wanted.
    case isNotAFile
    /// A link whose target is not there.
    case leadsNowhere
    /// A link inside a folder that is written to; what is written through it would not be inside.
    case isLink
    /// The file has more than this many bytes.
    case isTooLarge(limit: Int)
    /// There is something already, and it may not be replaced.
    case exists
    /// What is there cannot be understood, for this reason, and is kept as it is.
    case isDamaged(reason: String)
    /// A relative path that is absolute, empty, leaves its folder, or is named twice.
    case leavesFolder
  }

  /// What was being done.
  public let action: Action
  /// The path that was to be read, written or made, not that of a temporary file.
  public let path: FilePath
  /// What stood in the way.
  public let cause: Cause

  /// Creates a failure.
  public init(_ action: Action, _ path: FilePath, _ cause: Cause) {
    self.action = action
    self.path = path
    self.cause = cause
  }

  init(_ action: Action, _ path: FilePath, _ errno: Errno) {
    self.init(action, path, .system(errno))
  }
}
