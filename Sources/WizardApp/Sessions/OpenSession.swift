import FoundationEssentials
import RecommenderCore
import SessionStore
import SystemPackage

/// The session that the wizard works on: a new one, or one that is taken up again.
struct OpenSession {
  let state: WizardState
  let folder: SessionFolder
  /// The document that was found, whose unknown members are written back.
  let earlier: SessionDocument

  /// Opens the session that the options name, or begins one under a free name.
  ///
  /// - Throws: `WizardRefused` where the name or the document cannot be taken; the file is left
  ///   as it is.
  init(_ options: WizardOptions, environment: [String: String]) throws(WizardRefused) {
    guard let folder = SessionFolder(environment: environment) else {
      throw .badSession(
        "There is no place for sessions: HOME and XDG_STATE_HOME are not set. Set HOME.")
    }
    self.folder = folder
    let name: String
    if let given = options.name {
      guard SessionName.isValid(given) else {
        throw .badSession("\(given): \(SessionName.refusal)")
      }
      name = given
    } else {
      name = Self.freeName(in: folder)
    }
    earlier = try Self.document(name, in: folder)
    var document = earlier
    if let account = options.account { document.account = account }
    if let region = options.region { document.answers.region = region }
    state = WizardState(document, name: name, fallback: .sample)
  }

  private static func document(
    _ name: String, in folder: SessionFolder
  ) throws(WizardRefused) -> SessionDocument {
    let bytes: [UInt8]?
    do {
      bytes = try folder.load(name)
    } catch {
      throw .badSession("\(error.sentence) Choose another name.")
    }
    guard let bytes else { return SessionDocument() }
    do {
      return try SessionDocument(decoding: bytes)
    } catch {
      throw .badSession("\(folder.file(of: name)): \(error) The file is left as it is.")
    }
  }

  /// `recommender`, or the first of `recommender-2`, `recommender-3` … that is not taken.
  private static func freeName(in folder: SessionFolder) -> String {
    let base = "recommender"
    let isTaken = { (name: String) in
      FileManager.default.fileExists(atPath: folder.file(of: name).string)
    }
    guard isTaken(base) else { return base }
    let number = (2...).first { !isTaken("\(base)-\($0)") } ?? 2
    return "\(base)-\(number)"
  }
}
