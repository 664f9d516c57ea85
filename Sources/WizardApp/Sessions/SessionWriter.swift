import RecommenderCore
import SessionStore
import Synchronization

/// Writes the session from whichever thread asks; an older state never replaces a newer one.
final class SessionWriter: Sendable {
  /// The name of the session.
  let name: String
  private let folder: SessionFolder
  /// Held as long as anybody may write, so that no other program does.
  private let lock: SessionLock
  private let newest = Mutex(0)

  init(folder: SessionFolder, name: String, lock: consuming SessionLock) {
    self.folder = folder
    self.name = name
    self.lock = lock
  }

  /// Writes a document unless a later one has been written.
  ///
  /// - Returns: why it could not be written, or nil.
  func write(_ document: SessionDocument, generation: Int) -> FileFailure? {
    newest.withLock { newest in
      guard generation > newest else { return nil }
      do throws(FileFailure) {
        try folder.save(Array(document.text.utf8), as: name)
        newest = generation
        return nil
      } catch {
        return error
      }
    }
  }
}
