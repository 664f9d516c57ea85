import RecommenderCore
import SessionStore
import Synchronization

/// How a save ended.
enum SavingResult: Hashable, Sendable {
  case saved
  /// Another program has changed the file, so that nothing was written; said as one sentence.
  case changed(reason: String)
  /// Why it could not be saved, as one sentence.
  case failed(reason: String)
}

/// How it was decided between two versions of a session.
struct Settlement: Sendable {
  /// The session that the other version has become; nil where there was no other any more.
  var other: String?
  /// What the other program wrote, where that is gone on with.
  var theirs: SessionDocument?
}

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
  func write(_ document: SessionDocument, generation: Int) -> SavingResult {
    guard let folder else { return .failed(reason: SessionPlace.nowhere) }
    return progress.withLock { progress in
      guard generation > progress.newest else { return .saved }
      do throws(SessionFailure) {
        try lock(&progress, in: folder)
        let bytes = Array(document.text.utf8)
        try folder.save(bytes, as: name, over: progress.known)
        progress.known = bytes
      } catch {
        if case .changed = error { return .changed(reason: error.sentence) }
        return .failed(reason: error.sentence)
      }
      progress.newest = generation
      return .saved
    }
  }

  /// Goes on with one of two versions of the session; the other becomes a session of its own first.
  ///
  /// - Parameters:
  ///   - version: Which one is gone on with.
  ///   - mine: The document as it stands here.
  ///   - generation: The number of the save.
  /// - Returns: How it was decided.
  /// - Throws: What stood in the way; both are where they were then.
  func settle(
    _ version: SessionVersion, mine: SessionDocument, generation: Int
  ) throws(SessionFailure) -> Settlement {
    guard let folder else { throw .missing(name) }
    let result = progress.withLock { progress -> Result<Settlement, SessionFailure> in
      do throws(SessionFailure) {
        let settled = try settle(version, mine, &progress, in: folder)
        progress.newest = generation
        return .success(settled)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func settle(
    _ version: SessionVersion, _ mine: SessionDocument, _ progress: inout Progress,
    in folder: SessionFolder
  ) throws(SessionFailure) -> Settlement {
    if !(progress.lock?.isInPlace ?? false) {
      progress.lock = try folder.lock(name, as: .thisProgram(since: .now))
    }
    let theirs: [UInt8]?
    do {
      theirs = try folder.load(name)
    } catch {
      throw .file(error)
    }
    let bytes = Array(mine.text.utf8)
    guard let theirs, theirs != progress.known else {
      // It is as it was, or gone: there is no other version any more.
      try folder.save(bytes, as: name, over: theirs)
      progress.known = bytes
      return Settlement()
    }
    guard let other = folder.freeName(like: name) else { throw .taken(name) }
    switch version {
    case .mine:
      try folder.add(theirs, as: other, holder: .thisProgram(since: .now))
      try folder.save(bytes, as: name, over: theirs)
      progress.known = bytes
      return Settlement(other: other)
    case .theirs:
      guard let document = try? SessionDocument(decoding: theirs) else { throw .changed(name) }
      try folder.add(bytes, as: other, holder: .thisProgram(since: .now))
      progress.known = theirs
      return Settlement(other: other, theirs: document)
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
