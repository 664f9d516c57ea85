import RecommenderCore
import SessionStore

/// The place where sessions are kept, and what stands against keeping them there.
struct SessionPlace {
  /// The folder; nil where the environment does not say where that is.
  let folder: SessionFolder?
  /// Why nothing can be saved there now, as one sentence; nil where it can.
  let problem: String?

  init(environment: [String: String]) {
    folder = SessionFolder(environment: environment)
    guard let folder else {
      problem = Self.nowhere
      return
    }
    do throws(FileFailure) {
      try folder.prepare()
      problem = nil
    } catch {
      problem = error.sentence
    }
  }

  /// What is said where the environment names no folder.
  static let nowhere = "HOME and XDG_STATE_HOME are not set, so there is no place for sessions."

  /// All sessions, the latest first; none where the folder cannot be read.
  func summaries() -> [SessionSummary] { (try? folder?.summaries()) ?? [] }

  /// A name that no session has, beginning with another name.
  func freeName(like name: String) -> String {
    // Where names cannot be looked at, nothing is written under one that proves to be taken.
    (problem == nil ? folder?.freeName(like: name) : nil) ?? name
  }
}
