import RecommenderCore
import TerminalCanvas
import WizardScreens

/// Leads the wizard on a screen: turns keys into events, and draws the state that follows.
///
/// It knows no terminal; the faces bring keys in and take frames out.
struct Conductor: Conducting {
  /// What performs the effects, and holds the state.
  private(set) var performer: Performer

  private var screen: WizardScreen
  private var surroundings: Surroundings
  private var isStale = true
  /// What the screen wants to tell the state machine, such as which row's details are wanted.
  private var wishes: [WizardEvent] = []

  init(_ performer: Performer, surroundings: Surroundings) {
    self.performer = performer
    self.surroundings = surroundings
    screen = WizardScreen(performer.state)
  }

  var isOver: Bool { performer.isOver }

  mutating func begin() {
    performer.begin()
    follow()
  }

  mutating func press(_ key: Key, size: Size) -> [FaceRequest] {
    isStale = true
    surroundings.now = .now
    let isReview = performer.state.step == .review
    surroundings.files = isReview ? performer.files : []
    surroundings.commands = isReview ? performer.commands : ""
    var rest: [FaceRequest] = []
    for request in screen.handle(key, performer.state, surroundings, size: size) {
      switch request {
      case .event(let event): performer.update(event)
      case .repaint: rest.append(.repaint)
      case .suspend: rest.append(.suspend)
      case .copy(let clip): rest.append(.copy(clip))
      case .edit(let text): rest.append(.edit(text))
      }
    }
    follow()
    return rest
  }

  mutating func take(_ messages: [Message]) {
    for message in messages { performer.take(message) }
    follow()
    isStale = isStale || !messages.isEmpty
  }

  var patience: Duration? {
    [
      performer.patience, performer.isAsking ? Self.tickLength : nil,
      screen.isUnsettled ? Self.restLength : nil,
    ].compactMap(\.self).min()
  }

  mutating func turn() { performer.saveIfDue() }

  mutating func passTime() {
    if screen.isUnsettled {
      screen.settle()
      isStale = true
    }
    guard performer.isAsking else { return }
    surroundings.tick += 1
    isStale = true
  }

  mutating func frame(size: Size) -> Frame? {
    guard isStale else { return nil }
    isStale = false
    return screen.frame(performer.state, surroundings, size: size)
  }

  mutating func ask() {
    while !wishes.isEmpty {
      for event in wishes { performer.update(event) }
      follow()
    }
  }

  var awaitsAnswer: Bool { performer.isWriting || performer.isAsking }

  mutating func redraw() {
    screen.settle()
    isStale = true
  }

  mutating func endBySignal() { performer.endBySignal() }

  mutating func close() { performer.close() }

  mutating func prepareToLend() { performer.save() }

  mutating func take(_ outcome: Result<String, EditingRefused>, for text: LongText) {
    for event in screen.take(outcome, for: text, performer.state) { performer.update(event) }
    follow()
    isStale = true
  }

  mutating func take(copied clip: Clip, isDone: Bool) {
    screen.tell(copied: clip, isDone: isDone)
    isStale = true
  }

  /// Longer than the pause between two repeats of a key that is held down, too short to be noticed.
  private static let restLength = Duration.milliseconds(60)
  private static let tickLength = Duration.milliseconds(100)

  /// Lets the screen take up the new state.
  ///
  /// One key may bring several events; the screen sees the state after the last of them.
  private mutating func follow() {
    wishes = screen.follow(performer.state)
    surroundings.saving = performer.saving
    surroundings.folder = performer.folder
  }
}
