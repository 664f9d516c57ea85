import RecommenderCore
import SessionStore
import WizardApp

/// A session that is held while it is checked, so that what was seen can be kept in it.
struct SavedCheck: ~Copyable {
  private let name: String
  private let folder: SessionFolder
  private let lock: SessionLock
  /// What the file held before anything was asked.
  private let known: [UInt8]?

  private init(
    name: String, folder: SessionFolder, lock: consuming SessionLock, known: [UInt8]?
  ) {
    self.name = name
    self.folder = folder
    self.lock = lock
    self.known = known
  }

  /// Takes the session before anything is asked.
  ///
  /// - Throws: `CommandRefused` where the reference leads to no session, or to one that is in use.
  static func hold(_ reference: DocumentReference) throws(CommandRefused) -> SavedCheck {
    let name = reference.text
    let folder = try SessionFolder.ofThisUser()
    guard folder.exists(name) else {
      // What is not there at all is told as ever.
      _ = try reference.load()
      throw CommandRefused(
        "--save keeps what was seen in a session, and there is no session \(name). Import the file "
          + "first: recommender-wizard import", exitCode: .usage)
    }
    do throws(SessionFailure) {
      let lock = try folder.lock(name, as: .thisProgram(since: .now))
      // What cannot be read is told where the document is read.
      let known = try? folder.load(name)
      return SavedCheck(name: name, folder: folder, lock: lock, known: known)
    } catch {
      throw CommandRefused(error)
    }
  }

  /// Writes the session with what was seen; of another account nothing is kept.
  borrowing func save(
    _ context: AssessmentContext, in document: SessionDocument
  ) throws(CommandRefused) {
    var document = document
    if document.account != context.account { document.observations = AccountObservations() }
    document.account = context.account
    for observation in context.observations.all { document.observations.record(observation) }
    document.modified = .now
    do throws(SessionFailure) {
      try folder.save(Array(document.text.utf8), as: name, over: known)
    } catch .changed {
      throw CommandRefused(
        "Another program has changed the session \(name) meanwhile. It is left so, and what was "
          + "seen is not kept. Check again.", exitCode: .cannotCreate)
    } catch {
      throw CommandRefused(error)
    }
  }
}
