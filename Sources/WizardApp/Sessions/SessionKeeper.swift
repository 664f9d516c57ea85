import CursesDriver
import RecommenderCore
import SessionStore
import SystemPackage
import WizardScreens

/// Keeps the session on disk: at once after an answer, soon after a keystroke, surely on leaving.
///
/// Saving happens off the main thread; the newest state wins, whatever the order of the threads.
struct SessionKeeper {
  /// How a save ended.
  struct Outcome: Sendable {
    let generation: Int
    let result: SavingResult
  }

  /// Typing is saved when it pauses for so long; the limit that people are promised is 250 ms.
  private static let pause = Duration.milliseconds(100)
  /// How long after a failed save the next one is tried.
  private static let retryPause = Duration.seconds(3)

  private var writer: SessionWriter
  private let folder: SessionFolder?
  private let mailbox: Mailbox<Message>
  /// The document as it was found, whose unknown members are written back.
  private var earlier: SessionDocument
  private var generation = 0
  private var deadline: ContinuousClock.Instant?

  init(_ session: OpenSession, in place: SessionPlace, mailbox: Mailbox<Message>) {
    writer = session.writer
    folder = place.folder
    earlier = session.earlier
    self.mailbox = mailbox
    // Nothing has been said yet, but where it cannot be kept that is told, and tried again.
    if place.problem != nil { deadline = .now }
  }

  /// Asks for a save when the typing pauses.
  mutating func schedule() {
    deadline = deadline ?? .now + Self.pause
  }

  /// How long until a save is due; nil where none is.
  var patience: Duration? { deadline.map { max(.zero, $0 - .now) } }

  /// Whether a save is due now.
  var isDue: Bool { deadline.map { $0 <= .now } ?? false }

  /// Saves off the main thread; how it ended comes back as a message.
  mutating func save(_ state: WizardState) {
    deadline = nil
    generation += 1
    let document = document(of: state)
    Task.detached { [writer, mailbox, generation] in
      let result = writer.write(document, generation: generation)
      mailbox.post(.saved(Outcome(generation: generation, result: result)))
    }
  }

  /// Takes note of how the latest save ended.
  ///
  /// - Returns: what the header says from now on.
  mutating func take(_ outcome: Outcome) -> Surroundings.Saving {
    switch outcome.result {
    case .saved: return deadline == nil ? .saved : .saving
    case .changed(let reason):
      // Until it is decided between the two versions, trying again leads nowhere.
      return .notSaved(reason: reason)
    case .failed(let reason):
      deadline = deadline ?? .now + Self.retryPause
      return .notSaved(reason: reason)
    }
  }

  /// Whether no later save has begun.
  func isLatest(_ outcome: Outcome) -> Bool { outcome.generation == generation }

  /// Saves here and now, before the program ends.
  mutating func finish(_ state: WizardState) -> SavingResult {
    generation += 1
    return writer.write(document(of: state), generation: generation)
  }

  /// Saves under a name that no session has, here and now, and keeps that session from then on.
  ///
  /// - Returns: why it could not be saved, as one sentence, or nil.
  mutating func move(_ state: WizardState, to name: String) -> String? {
    guard let folder else { return SessionPlace.nowhere }
    if folder.exists(name) { return SessionFailure.taken(name).sentence }
    // The old session is left as it stands now; where it cannot be, the new one is the way out.
    _ = finish(state)
    let other = SessionWriter(folder: folder, name: name)
    var document = document(of: state)
    document.name = name
    generation += 1
    switch other.write(document, generation: generation) {
    case .saved: break
    case .changed(let reason), .failed(let reason): return reason
    }
    writer.release()
    writer = other
    deadline = nil
    return nil
  }

  /// Goes on with one of two versions, the other being kept as a session of its own.
  ///
  /// - Throws: What stood in the way.
  mutating func settle(
    _ version: SessionVersion, _ state: WizardState
  ) throws(SessionFailure) -> Settlement {
    generation += 1
    let settled = try writer.settle(version, mine: document(of: state), generation: generation)
    if let theirs = settled.theirs { earlier = theirs }
    deadline = nil
    return settled
  }

  /// Saves here and now under a name that nobody has, and leaves the session as it is.
  ///
  /// - Returns: The name.
  /// - Throws: What stood in the way.
  func saveBeside(_ state: WizardState) throws(SessionFailure) -> String {
    guard let folder, let name = folder.freeName(like: state.sessionName) else {
      throw .taken(state.sessionName)
    }
    try folder.add(
      Array(document(of: state).text.utf8), as: name, holder: .thisProgram(since: .now))
    return name
  }

  /// Gives the session free; nothing is saved in its place from here on.
  func release() { writer.release() }

  /// Saves to a file anywhere that does not exist yet.
  ///
  /// - Returns: why it could not be saved, as one sentence, or nil.
  func save(_ state: WizardState, to file: FilePath) -> String? {
    do throws(FileFailure) {
      try AtomicFile.write(Array(document(of: state).text.utf8), to: file, replacing: false)
      return nil
    } catch {
      return error.sentence
    }
  }

  private func document(of state: WizardState) -> SessionDocument {
    state.document(updating: earlier, modified: .now)
  }
}
