import RecommenderCore
import SystemPackage

extension SessionFolder {
  /// Makes the folder where it is missing, closes it to others, and clears away what killed
  /// programs left.
  ///
  /// - Throws: `FileFailure` where it cannot be made, or belongs to somebody else.
  public func prepare() throws(FileFailure) {
    try makePrivate()
    Strays.sweep(path)
  }

  /// Reads a session.
  ///
  /// - Parameter name: The name of the session.
  /// - Returns: The bytes, or nil where there is no such session.
  /// - Throws: `FileFailure` where there is one that cannot be read.
  public func load(_ name: String) throws(FileFailure) -> [UInt8]? {
    guard SessionName.isValid(name) else {
      throw FileFailure(.reading, FilePath(name), .leavesFolder)
    }
    return try Self.bytes(of: file(of: name))
  }

  /// Reads the version of a session before its last save.
  ///
  /// - Parameter name: The name of the session.
  /// - Returns: The bytes, or nil where there is no backup.
  /// - Throws: `FileFailure` where there is one that cannot be read.
  public func backup(of name: String) throws(FileFailure) -> [UInt8]? {
    guard SessionName.isValid(name) else {
      throw FileFailure(.reading, FilePath(name), .leavesFolder)
    }
    return try Self.bytes(of: backupFile(of: name))
  }

  /// Writes a session whole or not at all; the folder is made where it is missing.
  ///
  /// The version that is replaced becomes the backup. One that is damaged, or that a newer program
  /// wrote, is never replaced.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - name: The name of the session.
  /// - Throws: `FileFailure`; the session on disk is then as it was.
  public func save(_ bytes: [UInt8], as name: String) throws(FileFailure) {
    try put(bytes, over: try version(toReplaceAs: name), as: name)
  }

  /// The same over a version that is known; another one is never replaced unseen.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - name: The name of the session.
  ///   - known: What was last read from the file, or written to it; nil where there was none.
  /// - Throws: `SessionFailure.changed` where there is another version by now. The session on disk
  ///   and its backup are as they were after any failure.
  public func save(
    _ bytes: [UInt8], as name: String, over known: [UInt8]?
  ) throws(SessionFailure) {
    let current: [UInt8]?
    do {
      current = try version(toReplaceAs: name)
    } catch {
      throw .file(error)
    }
    // A file that somebody has removed is made anew, since that takes nothing from anybody.
    guard current == nil || current == known || current == bytes else { throw .changed(name) }
    do {
      try put(bytes, over: current, as: name)
    } catch {
      throw .file(error)
    }
  }

  private func version(toReplaceAs name: String) throws(FileFailure) -> [UInt8]? {
    guard SessionName.isValid(name) else {
      throw FileFailure(.writing, FilePath(name), .leavesFolder)
    }
    try makePrivate()
    return try replaceableVersion(of: name)
  }

  private func put(
    _ bytes: [UInt8], over current: [UInt8]?, as name: String
  ) throws(FileFailure) {
    if current == bytes { return }
    if let current { keepBackup(current, of: name) }
    try AtomicFile.write(bytes, to: file(of: name))
  }

  /// Keeps the version on disk under the backup's name: a second name needs no wait for the disk.
  ///
  /// Without room for a new backup the older one, which was whole too, stays.
  private func keepBackup(_ current: [UInt8], of name: String) {
    do throws(Errno) {
      let other = try Staged.otherName(of: file(of: name))
      try other.replace(backupFile(of: name))
      // Two names of one file are not moved over each other: the backup was this very version.
      try? SystemCall.unlink(other.path)
    } catch {
      try? AtomicFile.write(current, to: backupFile(of: name))
    }
  }

  /// The version on disk, which a new one may replace; nil where there is none.
  private func replaceableVersion(of name: String) throws(FileFailure) -> [UInt8]? {
    do throws(FileFailure) {
      guard let bytes = try load(name) else { return nil }
      if let reason = Self.damage(in: bytes) {
        throw FileFailure(.writing, file(of: name), .isDamaged(reason: reason))
      }
      return bytes
    } catch {
      throw FileFailure(.writing, error.path, error.cause)
    }
  }

  /// Why bytes are no session that this program can read; nil where they are one.
  static func damage(in bytes: [UInt8]) -> String? {
    do {
      _ = try SessionDocument(decoding: bytes)
      return nil
    } catch {
      return error.description
    }
  }

  /// Makes the folder where it is missing and takes away what others may do in it.
  func makePrivate() throws(FileFailure) {
    var folders = NewFolders()
    try folders.make(path, mode: 0o700)
    try folders.sync()
    do {
      let permissions = try Stat(path).permissions.rawValue
      if permissions & 0o077 != 0 {
        try SystemCall.setPermissions(permissions & 0o700, of: path)
      }
    } catch {
      throw FileFailure(.makingPrivate, path, error)
    }
  }

  private static func bytes(of file: FilePath) throws(FileFailure) -> [UInt8]? {
    do {
      return try WholeFile.read(file, limit: largestSession)
    } catch  where error.cause == .system(.noSuchFileOrDirectory) {
      if (try? SystemCall.statusIfAny(file))?.type == .symbolicLink {
        // What it leads to may be on a disk that is not there just now, and is not given up.
        throw FileFailure(.reading, file, .leadsNowhere)
      }
      return nil
    }
  }
}
