import AccountAccess
import CursesDriver
import RecommenderCore
import SessionStore
import SystemPackage
import TerminalCanvas
import WizardScreens

/// Leads the wizard: hands events to the state machine, performs its effects, draws its state.
///
/// It knows no terminal; the faces bring keys in and take frames out.
struct Conductor: Conducting {
  private(set) var state: WizardState
  /// What an effect asked for that ends the program; the face then stops.
  private(set) var departure: Departure?
  /// Where the session is once the wizard is closed.
  private(set) var session = WizardEnding.Session.none

  private var screen: WizardScreen
  private var surroundings: Surroundings
  private var isStale = true
  private let desk: AccountDesk
  private let writer: FileDesk
  private var keeper: SessionKeeper
  private let refuge: Refuge
  /// Whether a person is there who can be asked where else to save.
  private var canAsk: Bool
  /// Why the last save on leaving failed.
  private var unsavedReason = ""

  init(
    state: WizardState, surroundings: Surroundings, desk: AccountDesk, writer: FileDesk,
    keeper: SessionKeeper, refuge: Refuge, canAsk: Bool
  ) {
    self.state = state
    self.surroundings = surroundings
    self.desk = desk
    self.writer = writer
    self.keeper = keeper
    self.refuge = refuge
    self.canAsk = canAsk
    screen = WizardScreen(state)
  }

  var isOver: Bool { departure != nil }

  mutating func begin() {
    perform(Wizard.start(&state))
    follow()
  }

  mutating func press(_ key: Key, size: Size) -> [FaceRequest] {
    isStale = true
    surroundings.now = .now
    surroundings.files = state.step == .review ? writer.preview(of: state) : []
    var rest: [FaceRequest] = []
    for request in screen.handle(key, state, surroundings, size: size) {
      switch request {
      case .event(let event): update(event)
      case .repaint: rest.append(.repaint)
      case .suspend: rest.append(.suspend)
      }
    }
    follow()
    return rest
  }

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

  var patience: Duration? {
    [keeper.patience, isBusy ? Self.tickLength : nil].compactMap(\.self).min()
  }

  mutating func turn() {
    if keeper.isDue { keeper.save(state) }
  }

  mutating func passTime() {
    guard isBusy else { return }
    surroundings.tick += 1
    isStale = true
  }

  mutating func frame(size: Size) -> Frame? {
    guard isStale else { return nil }
    isStale = false
    return screen.frame(state, surroundings, size: size)
  }

  var awaitsAnswer: Bool {
    if case .writing = state.writing { return true }
    return isBusy
  }

  mutating func redraw() { isStale = true }

  mutating func endBySignal() {
    canAsk = false
    update(.leave)
  }

  /// Ends what is still being asked and makes sure that the session is on disk.
  mutating func close() {
    desk.close()
    if !isOver {
      canAsk = false
      leave(.unfinished)
      departure = nil
    }
    keeper.release()
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
      case .listProfiles: desk.listProfiles()
      case .list(let kind, let origin): desk.list(kind, from: origin)
      case .look(let lookup, let origin):
        desk.look(lookup, from: origin, afterRest: state.step.listsRows)
      case .drop(let lookups): desk.drop(lookups)
      case .write(let configuration, let folder, let replacing):
        writer.write(configuration, of: state, to: folder, replacing: replacing)
      case .saveAs(let name): saveAs(name)
      case .leave(let departure): leave(departure)
      case .saveElsewhere(let path, let departure): saveElsewhere(path, departure)
      case .abandon(let departure): abandon(departure)
      }
    }
  }

  private mutating func saveAs(_ name: String) {
    if let reason = keeper.move(state, to: name) {
      update(.saveAsFailed(reason: reason))
      return
    }
    update(.savedAs(name: name))
    surroundings.saving = .saved
    if !surroundings.isFolderFixed { surroundings.folder = "./\(name)" }
  }

  private mutating func leave(_ departure: Departure) {
    guard let reason = keeper.finish(state) else {
      session = .saved(name: state.sessionName)
      self.departure = departure
      return
    }
    unsavedReason = reason
    if canAsk {
      update(.leavingRefused(departure, reason: reason))
    } else {
      abandon(departure)
    }
  }

  private mutating func saveElsewhere(_ path: String, _ departure: Departure) {
    let file = refuge.file(path)
    if let reason = keeper.save(state, to: file) {
      update(.leavingRefused(departure, reason: reason))
    } else {
      session = .elsewhere(file: file.string, reason: unsavedReason)
      self.departure = departure
    }
  }

  /// Leaves although nothing could be saved; where nobody could be asked, a refuge is tried.
  private mutating func abandon(_ departure: Departure) {
    session = .lost(reason: unsavedReason)
    self.departure = departure
    guard !canAsk else { return }
    if let file = refuge.files(for: state.sessionName).first(where: {
      keeper.save(state, to: $0) == nil
    }) {
      session = .elsewhere(file: file.string, reason: unsavedReason)
    } else {
      session = .lost(reason: "\(unsavedReason) No temporary folder takes it either.")
    }
  }
}

extension StepID {
  /// Whether what is looked up on the step is about the row under a cursor that may move on.
  fileprivate var listsRows: Bool { [.campaign, .processing, .iamRole].contains(self) }
}
