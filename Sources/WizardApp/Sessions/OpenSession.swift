import RecommenderCore
import SessionStore
import WizardScreens

/// The session that the wizard works on, new or taken up again, and locked for this program.
struct OpenSession {
  let state: WizardState
  let writer: SessionWriter
  /// The document that was found, whose unknown members are written back.
  let earlier: SessionDocument

  /// Takes up a session, or begins it where there is none of this name.
  ///
  /// - Throws: `WizardRefused` where the name or the document cannot be taken, or another program
  ///   has the session open; the file is left as it is.
  init(_ name: String, in place: SessionPlace, _ options: WizardOptions) throws(WizardRefused) {
    let lock = try Self.lock(name, in: place)
    let found = try Self.found(name, in: place)
    writer = SessionWriter(folder: place.folder, name: name, lock: lock, known: found?.bytes)
    earlier = found?.document ?? SessionDocument()
    var document = earlier
    document.account = AccountChoice.named(
      options.account, profile: options.profile, isEndpointNamed: options.endpointURL != nil,
      or: document.account)
    if let region = options.region { document.answers.region = region }
    state = WizardState(document, name: name, fallback: AccountChoice(source: .aws))
  }

  /// Begins a session under a name that nobody has.
  init(newIn place: SessionPlace, _ options: WizardOptions) throws(WizardRefused) {
    try self.init(place.freeName(like: Self.usualName), in: place, options)
  }

  /// Takes up what a person chose among the sessions.
  ///
  /// - Throws: `WizardRefused`, as above; a copy that could not be opened may be left.
  init(
    _ choice: StartChoice, in place: SessionPlace, _ options: WizardOptions
  ) throws(WizardRefused) {
    switch choice {
    case .begin, .leave: try self.init(newIn: place, options)
    case .resume(let name): try self.init(name, in: place, options)
    case .copy(let name), .restore(let name):
      let newName = place.freeName(like: name)
      do throws(SessionFailure) {
        if case .restore = choice {
          try place.folder?.restore(name, to: newName, as: .thisProgram(since: .now))
        } else {
          try place.folder?.copy(name, to: newName, as: .thisProgram(since: .now))
        }
      } catch {
        throw WizardRefused(error)
      }
      try self.init(newName, in: place, options)
    }
  }

  private static let usualName = "recommender"

  /// The lock; none where the disk stands in the way, so that no word is lost to it.
  private static func lock(
    _ name: String, in place: SessionPlace
  ) throws(WizardRefused) -> SessionLock? {
    guard SessionName.isValid(name) else { throw WizardRefused(.badName(name)) }
    guard let folder = place.folder else { return nil }
    do throws(SessionFailure) {
      return try folder.lock(name, as: .thisProgram(since: .now))
    } catch {
      guard case .file = error else { throw WizardRefused(error) }
      return nil
    }
  }

  /// The file of a session and what it says; nil where there is none.
  private static func found(
    _ name: String, in place: SessionPlace
  ) throws(WizardRefused) -> (bytes: [UInt8], document: SessionDocument)? {
    guard let folder = place.folder else { return nil }
    let bytes: [UInt8]?
    do {
      bytes = try folder.load(name)
    } catch {
      // A folder that cannot be entered holds nothing that could be written over either.
      if place.problem != nil, case .system = error.cause { return nil }
      throw .badSession("\(error.sentence) It is left as it is. Choose another name.")
    }
    guard let bytes else { return nil }
    do {
      return (bytes, try SessionDocument(decoding: bytes))
    } catch {
      throw .badSession(
        "\(folder.file(of: name)): \(error) The file is left as it is. "
          + "Choose another name, or see what can be done: recommender-wizard sessions")
    }
  }
}

extension WizardRefused {
  /// Why a session cannot be opened.
  init(_ failure: SessionFailure) {
    switch failure {
    case .busy: self = .sessionInUse(failure.sentence)
    case .missing: self = .noSession(failure.sentence)
    case .badName, .taken, .changed, .file: self = .badSession(failure.sentence)
    }
  }
}
