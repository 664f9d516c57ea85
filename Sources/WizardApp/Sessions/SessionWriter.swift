import RecommenderCore
import SessionStore
import Synchronization

/// Writes the session from whichever thread asks; an older state never replaces a newer one.
final class SessionWriter: Sendable {
  /// The name of the session.
  let name: String
  private let folder: SessionFolder?

  private struct Progress: ~Copyable {
    var newest = 0
    /// Held as long as anybody may write, so that no other program does.
    var lock: SessionLock?
  }
  private let progress: Mutex<Progress>

  /// Writes with a lock that has been taken already.
  init(folder: SessionFolder, name: String, lock: consuming SessionLock) {
    self.folder = folder
    self.name = name
    progress = Mutex(Progress(lock: lock))
  }

  /// Writes once the lock can be taken; nothing can be saved where there is no folder.
  init(folder: SessionFolder?, name: String) {
    self.folder = folder
    self.name = name
    progress = Mutex(Progress())
  }

  /// Writes a document unless a later one has been written.
  ///
  /// - Returns: why it could not be written, as one sentence, or nil.
  func write(_ document: SessionDocument, generation: Int) -> String? {
    guard let folder else { return SessionPlace.nowhere }
    return progress.withLock { progress in
      guard generation > progress.newest else { return nil }
      do throws(SessionFailure) {
        progress.lock = try lock(progress.lock.take(), in: folder)
      } catch {
        return error.sentence
      }
      do throws(FileFailure) {
        try folder.save(Array(document.text.utf8), as: name)
      } catch {
        return error.sentence
      }
      progress.newest = generation
      return nil
    }
  }

  /// Gives the session free; nothing is written to it from here on.
  func release() {
    progress.withLock { progress in
      progress.newest = .max
      progress.lock = nil
    }
  }

  /// The lock, taken now where it could not be before or its file is gone.
  private func lock(
    _ lock: consuming SessionLock?, in folder: SessionFolder
  ) throws(SessionFailure) -> SessionLock {
    let holder = LockHolder.thisProgram(since: .now)
    if let lock { return try folder.renewed(lock, of: name, as: holder) }
    let taken = try folder.lock(name, as: holder)
    // What this program has not read it must not replace.
    if folder.exists(name) { throw .taken(name) }
    return taken
  }
}
