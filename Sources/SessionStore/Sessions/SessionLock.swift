import Glibc
import SystemPackage

/// The right to be the only one who writes a session; given back when it goes away.
///
/// The lock is one of the kernel (flock), so that it ends with the program however that ends. It
/// is on a file of its own, since saving puts a new file in the session's place.
public struct SessionLock: ~Copyable, Sendable {
  private let file: OpenFile

  private init(_ file: consuming OpenFile) {
    self.file = file
  }

  deinit {
    // Only the holder removes the file, and only while it has the lock.
    if isInPlace { try? SystemCall.unlink(file.path) }
  }

  /// Takes the lock of a file at once or not at all; on a full disk it does not say who has it.
  ///
  /// - Throws: `Errno.wouldBlock` where another program has it.
  static func take(_ path: FilePath, as holder: LockHolder) throws(Errno) -> SessionLock {
    var attempts = maximumAttempts
    while true {
      attempts -= 1
      let file = try OpenFile(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
      do {
        try file.lockAtOnce()
      } catch {
        // Whoever holds a lock without saying so just looks, begins, or ends.
        guard error == .wouldBlock, attempts > 0, self.holder(in: path)?.isGone ?? true else {
          throw error
        }
        sched_yield()
        continue
      }
      // The last holder may have removed the file between its being opened and locked.
      guard try file.isStillAtItsPath() else { continue }
      // The lock is the kernel's, and holds where there is no room for the holder's name.
      try? file.replaceContent(by: Array(holder.text.utf8))
      return SessionLock(file)
    }
  }

  /// Whether the lock still keeps others out: its file has not been taken away.
  public var isInPlace: Bool { (try? file.isStillAtItsPath()) ?? false }

  /// Whether somebody has the lock of a file.
  static func isTaken(_ path: FilePath) -> Bool {
    guard let file = try? OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY) else {
      return false
    }
    do {
      try file.lockAtOnce()
      return false
    } catch {
      return error == .wouldBlock
    }
  }

  /// Who says in a lock file to have the lock; nil where that cannot be read.
  static func holder(in path: FilePath) -> LockHolder? {
    guard let bytes = try? WholeFile.read(path, limit: longestText) else { return nil }
    return LockHolder(String(decoding: bytes, as: UTF8.self))
  }

  private static let maximumAttempts = 1_000
  private static let longestText = 4_096
}
