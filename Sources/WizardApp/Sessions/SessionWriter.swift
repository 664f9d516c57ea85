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
    /// What is in the file as far as this program knows; nil where it knows of none.
    var known: [UInt8]?
  }
  private let progress: Mutex<Progress>

  /// Writes a session.
  ///
  /// - Parameters:
  ///   - folder: Where it is kept; nil where there is no such place, so that nothing is saved.
  ///   - name: The name of the session.
  ///   - lock: The lock; nil where it could not be taken yet.
  ///   - known: What has been read of the session; nil where there was none, or nothing readable.
  init(
    folder: SessionFolder?, name: String, lock: consuming SessionLock? = nil,
    known: [UInt8]? = nil
  ) {
    self.folder = folder
    self.name = name
    progress = Mutex(Progress(lock: lock, known: known))
  }

  /// Writes a document unless a later one has been written.
  ///
  /// - Returns: why it could not be written, as one sentence, or nil.
  func write(_ document: SessionDocument, generation: Int) -> String? {
    guard let folder else { return SessionPlace.nowhere }
    return progress.withLock { progress in
      guard generation > progress.newest else { return nil }
      do throws(SessionFailure) {
        try lock(&progress, in: folder)
      } catch {
        return error.sentence
      }
      do throws(FileFailure) {
        let bytes = Array(document.text.utf8)
        try folder.save(bytes, as: name)
        progress.known = bytes
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

  /// Takes the lock where it could not be taken before, or where its file is gone.
  private func lock(
    _ progress: inout Progress, in folder: SessionFolder
  ) throws(SessionFailure) {
    if progress.lock?.isInPlace ?? false { return }
    let lock = try folder.lock(name, as: .thisProgram(since: .now))
    let there: [UInt8]?
    do {
      there = try folder.load(name)
    } catch {
      throw .file(error)
    }
    // While there was no lock, others could write; what is not known here must not be replaced.
    guard there == nil || there == progress.known else {
      throw progress.known == nil ? .taken(name) : .changed(name)
    }
    progress.lock = consume lock
  }
}
