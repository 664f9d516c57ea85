import AccountAccess
import RecommenderCore
import SessionStore
import SystemPackage
import WizardScreens

/// The wizard without a face: hands events to the state machine and performs its effects.
///
/// Every face has one, so that saving, asking, writing and leaving are the same on all of them.
struct Performer {
  private(set) var state: WizardState
  /// What an effect asked for that ends the program; the face then stops.
  private(set) var departure: Departure?
  /// Where the session is once the wizard is closed.
  private(set) var session = WizardEnding.Session.none
  /// Whether what has been said is on disk.
  private(set) var saving = Surroundings.Saving.saved
  /// The folder that is offered for the files.
  private(set) var folder: String

  /// Whether the folder was given on the command line.
  private let isFolderFixed: Bool
  private let desk: AccountDesk
  private let writer: FileDesk
  private var keeper: SessionKeeper
  private let refuge: Refuge
  /// Whether a person is there who can be asked where else to save.
  private var canAsk: Bool
  /// Why the last save on leaving failed.
  private var unsavedReason = ""

  init(
    state: WizardState, folder: String?, desk: AccountDesk, writer: FileDesk,
    keeper: SessionKeeper, refuge: Refuge, canAsk: Bool
  ) {
    self.state = state
    self.folder = folder ?? Self.folder(of: state.sessionName)
    isFolderFixed = folder != nil
    self.desk = desk
    self.writer = writer
    self.keeper = keeper
    self.refuge = refuge
    self.canAsk = canAsk
  }

  /// The folder that is offered for the files of a session.
  static func folder(of session: String) -> String { "./\(session)" }

  var isOver: Bool { departure != nil }

  /// Whether an answer of the account is awaited.
  var isAsking: Bool {
    !state.pendingLookups.isEmpty || state.probing.isRunning
      || state.listings.values.contains { $0.progress == .loading }
  }

  /// Whether files are being written.
  var isWriting: Bool {
    if case .writing = state.writing { true } else { false }
  }

  /// How long until a save is due; nil where none is.
  var patience: Duration? { keeper.patience }

  /// The files as they would be written now; none while the answers are not valid.
  var files: [Surroundings.PreparedFile] { writer.preview(of: state) }

  /// The commands that put the model in place; none while the answers are not valid.
  var commands: String { writer.commands(for: state) }

  mutating func begin() { perform(Wizard.start(&state)) }

  mutating func update(_ event: WizardEvent) { perform(Wizard.update(&state, event)) }

  mutating func take(_ message: Message) {
    switch message {
    case .event(let event): update(event)
    case .saved(let outcome):
      // Saves run side by side; one that a later one has overtaken may still end last.
      guard keeper.isLatest(outcome) else { return }
      saving = keeper.take(outcome)
      if case .changed = outcome.result {
        update(.changedOutside(leaving: nil))
      }
    }
  }

  /// Saves where a save is due.
  mutating func saveIfDue() {
    if keeper.isDue { keeper.save(state) }
  }

  /// Saves what has been said so far.
  mutating func save() { keeper.save(state) }

  /// Leaves at once, since a signal says so: nothing can be asked any more.
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
      case .probe(let probe, let origin): desk.probe(probe, from: origin)
      case .endProbe: desk.endProbe()
      case .write(let configuration, let folder, let replacing):
        writer.write(configuration, of: state, to: folder, replacing: replacing)
      case .saveAs(let name): saveAs(name)
      case .leave(let departure): leave(departure)
      case .saveElsewhere(let path, let departure): saveElsewhere(path, departure)
      case .abandon(let departure): abandon(departure)
      case .settleChange(let version): settle(version)
      case .saveBeside(let departure): saveBeside(departure)
      }
    }
  }

  private mutating func saveAs(_ name: String) {
    if let reason = keeper.move(state, to: name) {
      update(.saveAsFailed(reason: reason))
      return
    }
    update(.savedAs(name: name))
    saving = .saved
    if !isFolderFixed { folder = Self.folder(of: name) }
  }

  private mutating func leave(_ departure: Departure) {
    switch keeper.finish(state) {
    case .saved:
      session = .saved(name: state.sessionName)
      self.departure = departure
    case .changed where canAsk: update(.changedOutside(leaving: departure))
    case .changed: saveBeside(departure)
    case .failed(let reason):
      unsavedReason = reason
      if canAsk {
        update(.leavingRefused(departure, reason: reason))
      } else {
        abandon(departure)
      }
    }
  }

  /// Goes on with one of two versions of the session.
  private mutating func settle(_ version: SessionVersion) {
    do throws(SessionFailure) {
      let settled = try keeper.settle(version, state)
      if let theirs = settled.theirs { writer.follow(theirs) }
      update(.changeSettled(other: settled.other, theirs: settled.theirs))
    } catch {
      update(.settlingFailed(reason: error.sentence))
    }
  }

  /// Leaves with the session under another name, since another program has changed its own.
  private mutating func saveBeside(_ departure: Departure) {
    do throws(SessionFailure) {
      session = .beside(name: try keeper.saveBeside(state), changed: state.sessionName)
      self.departure = departure
    } catch {
      unsavedReason = error.sentence
      canAsk = false
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
