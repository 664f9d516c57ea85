/// The state machine of the wizard: pure and total, it never throws, blocks or traps.
///
/// What cannot be done is refused by a finding or a notice; what has to be done outside is returned
/// as effects.
public enum Wizard {
  /// Takes one event in.
  ///
  /// - Returns: what the shell has to do, in order; empty where nothing has changed.
  public static func update(_ state: inout WizardState, _ event: WizardEvent) -> [WizardEffect] {
    if event.isFromPerson { state.notice = nil }
    if event.endsTyping { state.history.endTyping() }
    let origin = state.origin
    let effects = handle(event, in: &state)
    // Nothing is asked on the way out: leaving is the last thing the shell hears.
    switch effects.last {
    case .leave, .abandon, .saveElsewhere, .saveBeside: return effects
    default: break
    }
    return effects + state.dropStaleProbe(askedOf: origin) + state.askWhatIsWanted()
  }

  /// What the shell has to do before the first event.
  public static func start(_ state: inout WizardState) -> [WizardEffect] {
    state.openAccount() + state.askWhatIsWanted()
  }

  private static func handle(_ event: WizardEvent, in state: inout WizardState) -> [WizardEffect] {
    switch event {
    case .next: state.goNext()
    case .back: state.goBack()
    case .jump(let step): state.jump(to: step)
    case .edit(let step): state.edit(step)
    case .answer(let answer): state.accept(answer, isTyping: false)
    case .type(let answer): state.accept(answer, isTyping: true)
    case .left(let field): state.leave(field)
    case .refuse: state.refuse()
    case .attention(let kind, let arn): state.attend(to: arn, of: kind)
    case .undo: state.undo()
    case .redo: state.redo()
    case .confirm(let id, let confirmation): state.confirm(id, confirmation)
    case .withdrawConfirmation(let id): state.confirm(id, nil)
    case .accountOpened(let choice, let status): state.opened(choice, status)
    case .listed(let kind, let rows, let isComplete, let origin):
      state.listed(kind, rows, isComplete: isComplete, from: origin)
    case .listingFailed(let kind, let failure, let origin):
      state.listingFailed(kind, failure, from: origin)
    case .observed(let observation, let origin): state.observed(observation, from: origin)
    case .refresh: state.refresh()
    case .recheck(let id): state.recheck(id)
    case .profilesListed(let names): state.profilesListed(names)
    case .probe(let probe): state.probe(probe)
    case .probed(let probe, let outcome): state.probed(probe, outcome)
    case .dismissProbe: state.dismissProbe()
    case .write(let folder, let replacing): state.write(to: folder, replacing: replacing)
    case .writeEnded(let outcome): state.writeEnded(outcome)
    case .dismissWriting: state.dismissWriting()
    case .saveAs(let name): state.saveAs(name)
    case .savedAs(let name): state.savedAs(name)
    case .saveAsFailed(let reason): state.saveAsFailed(reason)
    case .dismissRenaming: state.dismissRenaming()
    case .leave: state.leaveWizard()
    case .leavingRefused(let departure, let reason): state.refuseLeaving(departure, reason)
    case .saveElsewhere(let path): state.saveElsewhere(path)
    case .stay: state.stay()
    case .changedOutside(let departure): state.changedOutside(leaving: departure)
    case .settleChange(let version): state.settleChange(version)
    case .changeSettled(let other, let theirs): state.changeSettled(other: other, theirs)
    case .settlingFailed(let reason): state.settlingFailed(reason)
    }
  }
}

extension WizardEvent {
  /// Whether a person did it, so that what was said about the last key is over.
  fileprivate var isFromPerson: Bool {
    switch self {
    case .accountOpened, .listed, .listingFailed, .observed, .writeEnded, .attention,
      .savedAs, .saveAsFailed, .leavingRefused, .profilesListed, .probed, .changedOutside,
      .changeSettled, .settlingFailed:
      false
    default: true
    }
  }

  /// Whether the next keystroke begins a new undo step.
  fileprivate var endsTyping: Bool {
    switch self {
    case .type: false
    default: isFromPerson
    }
  }
}
