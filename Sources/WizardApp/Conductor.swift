import AccountAccess
import CursesDriver
import RecommenderCore
import SessionStore
import TerminalCanvas
import WizardScreens

/// Leads the wizard: hands events to the state machine, performs its effects, draws its state.
///
/// It knows no terminal; the faces bring keys in and take frames out.
struct Conductor {
  private(set) var state: WizardState
  /// What an effect asked for that ends the program; the face then stops.
  private(set) var departure: Departure?
  /// Why the session is not on disk once the wizard is closed; nil where it is.
  private(set) var unsaved: FileFailure?

  private var screen: WizardScreen
  private var surroundings: Surroundings
  private var isStale = true
  private let desk: AccountDesk
  private let writer: FileDesk
  private var keeper: SessionKeeper

  init(
    state: WizardState, surroundings: Surroundings, desk: AccountDesk, writer: FileDesk,
    keeper: SessionKeeper
  ) {
    self.state = state
    self.surroundings = surroundings
    self.desk = desk
    self.writer = writer
    self.keeper = keeper
    screen = WizardScreen(state)
  }

  /// Performs what is due before the first key.
  mutating func begin() {
    perform(Wizard.start(&state))
    follow()
  }

  /// Takes a key.
  ///
  /// - Returns: what only a face can do.
  mutating func press(_ key: Key, size: Size) -> [ScreenRequest] {
    isStale = true
    surroundings.now = .now
    surroundings.files = state.step == .review ? writer.preview(of: state) : []
    var rest: [ScreenRequest] = []
    for request in screen.handle(key, state, surroundings, size: size) {
      if case .event(let event) = request { update(event) } else { rest.append(request) }
    }
    follow()
    return rest
  }

  /// Takes what work off the main thread has brought.
  mutating func take(_ messages: [Message]) {
    for message in messages {
      switch message {
      case .event(let event): update(event)
      case .saved(let outcome): surroundings.saving = keeper.take(outcome)
      }
    }
    follow()
    isStale = isStale || !messages.isEmpty
  }

  /// How long the face may wait for a key; nil waits for ever.
  var patience: Duration? {
    [keeper.patience, isBusy ? Self.tickLength : nil].compactMap(\.self).min()
  }

  /// Saves what has been typed, where that is due; call it at every turn of the loop.
  mutating func saveWhereDue() {
    if keeper.isDue { keeper.save(state) }
  }

  /// Does what is due after a wait in which nothing came.
  mutating func passTime() {
    guard isBusy else { return }
    surroundings.tick += 1
    isStale = true
  }

  /// The frame to paint, or nil where the last one still stands.
  mutating func frame(size: Size) -> Frame? {
    guard isStale else { return nil }
    isStale = false
    return screen.frame(state, surroundings, size: size)
  }

  /// Whether a text stands on the screen now.
  mutating func shows(_ text: String, size: Size) -> Bool {
    isStale = true
    return frame(size: size)?.trimmedText.contains(text) ?? false
  }

  /// Whether work off the main thread has still to report.
  var awaitsAnswer: Bool {
    if case .writing = state.writing { return true }
    return isBusy
  }

  /// Makes the next `frame` draw anew.
  mutating func redraw() { isStale = true }

  /// Says that the program is to end, as the key does; everything said so far is saved.
  mutating func leave() { update(.leave) }

  /// Ends what is still being asked and makes sure that the session is on disk.
  mutating func close() {
    desk.close()
    unsaved = keeper.finish(state)
  }

  private static let tickLength = Duration.milliseconds(100)

  /// Whether something moves on the screen because an answer is awaited.
  private var isBusy: Bool {
    !state.pendingLookups.isEmpty || state.listings.values.contains { $0.progress == .loading }
  }

  private mutating func update(_ event: WizardEvent) {
    perform(Wizard.update(&state, event))
  }

  /// Lets the screen take up the new state, and tells the state machine what the screen then wants.
  ///
  /// One key may bring several events; the screen sees the state after the last of them.
  private mutating func follow() {
    while case let wishes = screen.follow(state), !wishes.isEmpty {
      for event in wishes { update(event) }
    }
  }

  private mutating func perform(_ effects: [WizardEffect]) {
    for effect in effects {
      switch effect {
      case .save: keeper.save(state)
      case .saveSoon: keeper.schedule()
      case .open(let choice): desk.open(choice)
      case .list(let kind, let origin): desk.list(kind, from: origin)
      case .look(let lookup, let origin): desk.look(lookup, from: origin)
      case .write(let configuration, let folder, let replacing):
        writer.write(configuration, of: state, to: folder, replacing: replacing)
      case .leave(let departure): self.departure = departure
      }
    }
  }
}
