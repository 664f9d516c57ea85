import CursesDriver
import RecommenderCore
import SessionStore
import Synchronization
import WizardScreens

/// Keeps the session on disk: at once after an answer, soon after a keystroke, surely on leaving.
///
/// Saving happens off the main thread; the newest state wins, whatever the order of the threads.
struct SessionKeeper {
  /// How a save ended.
  struct Outcome: Sendable {
    let generation: Int
    let failure: FileFailure?
  }

  /// Typing is saved when it pauses for so long; the limit that people are promised is 250 ms.
  private static let pause = Duration.milliseconds(100)
  /// How long after a failed save the next one is tried.
  private static let retryPause = Duration.seconds(3)

  private let writer: SessionWriter
  private let mailbox: Mailbox<Message>
  private let earlier: SessionDocument
  private var generation = 0
  private var deadline: ContinuousClock.Instant?

  init(writer: SessionWriter, mailbox: Mailbox<Message>, earlier: SessionDocument) {
    self.writer = writer
    self.mailbox = mailbox
    self.earlier = earlier
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
    let document = state.document(updating: earlier, modified: .now)
    Task.detached { [writer, mailbox, generation] in
      let failure = writer.write(document, generation: generation)
      mailbox.post(.saved(Outcome(generation: generation, failure: failure)))
    }
  }

  /// Takes note of how a save ended.
  ///
  /// - Returns: what the header says from now on.
  mutating func take(_ outcome: Outcome) -> Surroundings.Saving {
    if let failure = outcome.failure {
      deadline = deadline ?? .now + Self.retryPause
      return .notSaved(reason: failure.sentence)
    }
    return outcome.generation == generation && deadline == nil ? .saved : .saving
  }

  /// Saves here and now, before the program ends.
  ///
  /// - Returns: why it could not be saved, or nil.
  mutating func finish(_ state: WizardState) -> FileFailure? {
    generation += 1
    return writer.write(state.document(updating: earlier, modified: .now), generation: generation)
  }
}
