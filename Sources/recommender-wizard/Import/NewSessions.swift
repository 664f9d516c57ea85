import RecommenderCore
import SessionStore
import WizardApp

/// Sessions on their way into the folder: all names are locked before the first one is written.
struct NewSessions {
  /// A session with the lock of its name, which is given back when this goes away.
  private final class Reserved {
    let document: SessionDocument
    private let lock: SessionLock

    init(_ document: SessionDocument, lock: consuming SessionLock) {
      self.document = document
      self.lock = lock
    }
  }

  /// How many names are tried for a session.
  private static let mostNumbers = 9_999

  private let folder: SessionFolder
  private let now = Timestamp.now
  private var reserved: [Reserved] = []

  /// Makes the folder of sessions where it is missing.
  init(in folder: SessionFolder) throws(CommandRefused) {
    do {
      try folder.prepare()
    } catch {
      throw CommandRefused(error)
    }
    self.folder = folder
  }

  /// Adds a session under this very name.
  ///
  /// - Throws: `CommandRefused` where the name is taken or in use.
  mutating func add(_ document: SessionDocument, as name: String) throws(CommandRefused) {
    do {
      try reserve(name, for: document)
    } catch {
      throw CommandRefused(error)
    }
  }

  /// Adds a session under this name, or the first of `NAME-2`, `NAME-3` … that nobody has.
  mutating func add(_ document: SessionDocument, like name: String) throws(CommandRefused) {
    // Where the folder cannot be looked into every name counts as taken, so there is an end to it.
    for number in 1...Self.mostNumbers {
      do throws(SessionFailure) {
        return try reserve(number == 1 ? name : SessionName.numbered(name, number), for: document)
      } catch {
        switch error {
        case .taken, .busy: continue
        case .badName, .missing, .changed, .file: throw CommandRefused(error)
        }
      }
    }
    throw CommandRefused(.taken(name))
  }

  /// Writes the sessions in their order, and the name of each to standard output.
  func save() throws(CommandRefused) {
    for session in reserved {
      do {
        try folder.save(Array(session.document.text.utf8), as: session.document.name)
      } catch {
        throw CommandRefused(error)
      }
      try StandardOutput.write("\(session.document.name)\n")
    }
    extendLifetime(reserved)
  }

  private mutating func reserve(
    _ name: String, for document: SessionDocument
  ) throws(SessionFailure) {
    guard !folder.exists(name) else { throw .taken(name) }
    let lock = try folder.lock(name, as: .thisProgram(since: now))
    // Another program may have written it and left since the first look.
    guard !folder.exists(name) else { throw .taken(name) }
    var document = document
    document.name = name
    document.created = document.created ?? now
    document.modified = now
    reserved.append(Reserved(document, lock: lock))
  }
}
