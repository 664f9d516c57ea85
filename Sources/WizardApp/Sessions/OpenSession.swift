import RecommenderCore
import SessionStore

/// The session that the wizard works on, new or taken up again, and locked for this program.
struct OpenSession {
  let state: WizardState
  let writer: SessionWriter
  /// The document that was found, whose unknown members are written back.
  let earlier: SessionDocument

  /// Opens the session that the options name, or begins one under a free name.
  ///
  /// - Throws: `WizardRefused` where the name, the document or the folder cannot be taken, or
  ///   another program has the session open; the file is left as it is.
  init(_ options: WizardOptions, environment: [String: String]) throws(WizardRefused) {
    guard let folder = SessionFolder(environment: environment) else {
      throw .noPlace(
        "There is no place for sessions: HOME and XDG_STATE_HOME are not set. Set HOME.")
    }
    do {
      try folder.prepare()
    } catch {
      throw .noPlace("Sessions cannot be saved. \(error.sentence)")
    }
    if let name = options.name {
      writer = try Self.writer(for: name, in: folder)
    } else {
      writer = try Self.writerForFreeName(in: folder)
    }
    earlier = try Self.document(writer.name, in: folder)
    var document = earlier
    if let account = options.account { document.account = account }
    if let region = options.region { document.answers.region = region }
    state = WizardState(document, name: writer.name, fallback: .sample)
  }

  private static func writer(
    for name: String, in folder: SessionFolder
  ) throws(WizardRefused) -> SessionWriter {
    do {
      let lock = try folder.lock(name, as: .thisProgram(since: .now))
      return SessionWriter(folder: folder, name: name, lock: lock)
    } catch {
      if case .busy = error { throw .sessionInUse(error.sentence) }
      throw .badSession(error.sentence)
    }
  }

  /// Takes `recommender`, or the first of `recommender-2`, `recommender-3` … that nobody has.
  private static func writerForFreeName(
    in folder: SessionFolder
  ) throws(WizardRefused) -> SessionWriter {
    var number = 1
    while true {
      let name = number == 1 ? "recommender" : "recommender-\(number)"
      number += 1
      if folder.exists(name) { continue }
      do throws(WizardRefused) {
        return try writer(for: name, in: folder)
      } catch {
        // A program that has just begun holds the name and has not saved yet.
        guard case .sessionInUse = error else { throw error }
      }
    }
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
}
