import ArgumentParser
import FoundationEssentials
import RecommenderCore
import SessionStore

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

  private let folder: SessionFolder
  private let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
  private var reserved: [Reserved] = []

  /// Finds the folder of sessions and makes it where it is missing.
  init() throws(ImportRefused) {
    guard let folder = SessionFolder(environment: ProcessInfo.processInfo.environment) else {
      throw ImportRefused(
        text: "There is no place for sessions: HOME and XDG_STATE_HOME are not set. Set HOME.\n",
        exitCode: .cannotCreate)
    }
    do {
      try folder.prepare()
    } catch {
      throw ImportRefused(.file(error))
    }
    self.folder = folder
  }

  /// Adds a session under this very name.
  ///
  /// - Throws: `ImportRefused` where the name is taken or in use.
  mutating func add(_ document: SessionDocument, as name: String) throws(ImportRefused) {
    do {
      try reserve(name, for: document)
    } catch {
      throw ImportRefused(error)
    }
  }

  /// Adds a session under this name, or the first of `NAME-2`, `NAME-3` … that nobody has.
  mutating func add(_ document: SessionDocument, like name: String) throws(ImportRefused) {
    var number = 1
    while true {
      do throws(SessionFailure) {
        return try reserve(
          number == 1 ? name : SessionName.numbered(name, number), for: document)
      } catch {
        switch error {
        case .taken, .busy: number += 1
        case .badName, .missing, .file: throw ImportRefused(error)
        }
      }
    }
  }

  /// Writes the sessions in their order, and tells the name of each that is written.
  func save(_ report: (String) -> Void) throws(ImportRefused) {
    for session in reserved {
      do {
        try folder.save(Array(session.document.text.utf8), as: session.document.name)
      } catch {
        throw ImportRefused(.file(error))
      }
      report(session.document.name)
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

extension ImportRefused {
  fileprivate init(_ failure: SessionFailure) {
    let exitCode: ExitCode = if case .busy = failure { .sessionInUse } else { .cannotCreate }
    self.init(text: "\(failure.sentence)\n", exitCode: exitCode)
  }
}
