import RecommenderCore
import SystemPackage

extension SessionFolder {
  /// Opens a session for writing, for as long as the lock lives; the folder is made where it is
  /// missing.
  ///
  /// - Parameters:
  ///   - name: The name of the session, which need not exist yet.
  ///   - holder: What others are told who want it too.
  /// - Returns: The lock; keep it until the session is closed.
  /// - Throws: `SessionFailure.busy` where another program, or another part of this one, has it.
  public func lock(_ name: String, as holder: LockHolder) throws(SessionFailure) -> SessionLock {
    guard SessionName.isValid(name) else { throw .badName(name) }
    do {
      try makePrivate()
    } catch {
      throw .file(error)
    }
    let file = lockFile(of: name)
    do {
      return try SessionLock.take(file, as: holder)
    } catch .wouldBlock {
      throw .busy(name, SessionLock.holder(in: file))
    } catch {
      throw .file(FileFailure(.locking, file, error))
    }
  }

  /// Who has a session open; nil where nobody has.
  ///
  /// - Parameter name: The name of the session.
  /// - Returns: The holder, with empty details where they cannot be read.
  public func holder(of name: String) -> LockHolder? {
    let file = lockFile(of: name)
    guard SessionName.isValid(name), SessionLock.isTaken(file) else { return nil }
    return SessionLock.holder(in: file)
      ?? LockHolder(process: 0, host: "", since: Timestamp(seconds: 0))
  }
}
