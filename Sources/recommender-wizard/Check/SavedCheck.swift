import RecommenderCore
import SessionStore
import WizardApp

/// A session that is held while it is checked, so that what was seen can be kept in it.
struct SavedCheck: ~Copyable {
  private let name: String
  private let folder: SessionFolder
  private let lock: SessionLock

  private init(name: String, folder: SessionFolder, lock: consuming SessionLock) {
    self.name = name
    self.folder = folder
    self.lock = lock
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
      return SavedCheck(name: name, folder: folder, lock: lock)
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
    do {
      try folder.save(Array(document.text.utf8), as: name)
    } catch {
      throw CommandRefused(error)
    }
  }
}
