import RecommenderCore
import SystemPackage

extension SessionFolder {
  /// Gives a session another name, in its document too; its backup goes along.
  ///
  /// - Parameters:
  ///   - name: The session.
  ///   - newName: A name that no session has.
  ///   - holder: Who does it, told to those who want one of the two meanwhile.
  /// - Throws: `SessionFailure`; nothing has changed then, or both names hold the whole session.
  public func rename(
    _ name: String, to newName: String, as holder: LockHolder
  ) throws(SessionFailure) {
    guard SessionName.isValid(newName) else { throw .badName(newName) }
    _ = try existing(name)
    let lock = try lock(name, as: holder)
    try write(name, under: newName, as: holder)
    do throws(Errno) {
      if try SystemCall.statusIfAny(backupFile(of: name)) != nil {
        try SystemCall.rename(backupFile(of: name), to: backupFile(of: newName))
      }
      try SystemCall.unlink(file(of: name))
      try AtomicFile.syncFolder(path)
    } catch {
      throw .file(FileFailure(.removing, file(of: name), error))
    }
    extendLifetime(lock)
  }

  /// Copies a session, which may be open elsewhere, under another name.
  ///
  /// - Parameters:
  ///   - name: The session.
  ///   - newName: A name that no session has.
  ///   - holder: Who does it, told to those who want the new name meanwhile.
  /// - Throws: `SessionFailure`; nothing has changed then.
  public func copy(
    _ name: String, to newName: String, as holder: LockHolder
  ) throws(SessionFailure) {
    try write(name, under: newName, as: holder)
  }

  /// Puts the version from before the last save of a damaged session under another name.
  ///
  /// - Parameters:
  ///   - name: The session, which stays as it is.
  ///   - newName: A name that no session has.
  ///   - holder: Who does it, told to those who want the new name meanwhile.
  /// - Throws: `SessionFailure`; nothing has changed then.
  public func restore(
    _ name: String, to newName: String, as holder: LockHolder
  ) throws(SessionFailure) {
    let bytes: [UInt8]?
    do {
      bytes = try backup(of: name)
    } catch {
      throw .file(error)
    }
    guard let bytes else { throw .missing(name) }
    try add(bytes, as: newName, holder: holder)
  }

  /// The first of `NAME`, `NAME-2`, `NAME-3` … that no session has; nil where none is found.
  public func freeName(like name: String) -> String? {
    (1...Self.mostNames).lazy
      .map { $0 == 1 ? name : SessionName.numbered(name, $0) }.first { !exists($0) }
  }

  private static let mostNames = 10_000

  /// Deletes a session with its backup, damaged or not.
  ///
  /// - Parameters:
  ///   - name: The session.
  ///   - holder: Who does it, told to those who want it meanwhile.
  /// - Throws: `SessionFailure`; the session is untouched then.
  public func delete(_ name: String, as holder: LockHolder) throws(SessionFailure) {
    guard SessionName.isValid(name) else { throw .badName(name) }
    guard exists(name) else { throw .missing(name) }
    let lock = try lock(name, as: holder)
    do throws(Errno) {
      try SystemCall.unlink(file(of: name))
      if try SystemCall.statusIfAny(backupFile(of: name)) != nil {
        try SystemCall.unlink(backupFile(of: name))
      }
      try AtomicFile.syncFolder(path)
    } catch .noSuchFileOrDirectory {
      throw .missing(name)
    } catch .isDirectory {
      throw .file(FileFailure(.removing, file(of: name), .isFolder))
    } catch {
      throw .file(FileFailure(.removing, file(of: name), error))
    }
    extendLifetime(lock)
  }

  private func write(
    _ name: String, under newName: String, as holder: LockHolder
  ) throws(SessionFailure) {
    guard SessionName.isValid(name) else { throw .badName(name) }
    try add(try existing(name), as: newName, holder: holder)
  }

  /// Puts a document under a name that no session has, which becomes its own.
  ///
  /// - Parameters:
  ///   - bytes: The document; one that cannot be understood stays as it is.
  ///   - newName: The name.
  ///   - holder: Who does it, told to those who want the name meanwhile.
  /// - Throws: `SessionFailure`; nothing has changed then.
  public func add(
    _ bytes: [UInt8], as newName: String, holder: LockHolder
  ) throws(SessionFailure) {
    guard SessionName.isValid(newName) else { throw .badName(newName) }
    guard !exists(newName) else { throw .taken(newName) }
    let lock = try lock(newName, as: holder)
    do {
      try AtomicFile.write(
        Self.named(newName, bytes), to: file(of: newName), replacing: false)
    } catch  where error.cause == .exists {
      throw .taken(newName)
    } catch {
      throw .file(error)
    }
    extendLifetime(lock)
  }

  /// The bytes of a session; damaged ones too.
  private func existing(_ name: String) throws(SessionFailure) -> [UInt8] {
    do {
      if let bytes = try load(name) { return bytes }
    } catch {
      throw .file(error)
    }
    throw .missing(name)
  }

  /// The document under another name; what cannot be understood stays as it is.
  private static func named(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    guard var document = try? SessionDocument(decoding: bytes) else { return bytes }
    document.name = name
    return Array(document.text.utf8)
  }
}
