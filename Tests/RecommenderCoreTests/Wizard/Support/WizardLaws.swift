@testable import RecommenderCore

/// What has to hold for every event in every state.
struct WizardLaws {
  let memo = RuleMemo()

  /// The laws that a transition breaks, by name; empty where all hold.
  func broken(by step: Transition) -> [String] {
    var broken: [String] = []
    func hold(_ law: String, _ holds: Bool) {
      if !holds { broken.append(law) }
    }
    hold("files are written for valid answers at Review only", writesOnlyWhatIsValid(step))
    hold("a step is left forwards only when it is valid", nextNeedsValidity(step))
    hold("next and back undo each other", movesAreReversible(step))
    hold("a jump follows the rule of jumps", jumpsFollowTheRule(step))
    hold("what is refused or unrelated changes no answer", answersAreKept(step))
    hold("undo and redo restore exactly", undoRestores(step))
    hold("visited steps stay visited", visitedGrows(step))
    hold("the way back to Review is taken from other steps", wayBackIsSound(step))
    hold("leaving saves and comes last", leavingIsLast(step))
    hold("a change is saved", changesAreSaved(step))
    hold("nothing is looked up twice", lookupsAreNew(step))
    hold("only the outcome of writing says that files were written", writingIsHonest(step))
    hold("marks come with a new place and go with a new look", marksAreSound(step))
    hold("a word falls with what it rests on, and only then", wordsFallRightly(step))
    hold("what is late or unasked changes nothing", strangersAreIgnored(step))
    hold("a list is asked for once", listsAreNew(step))
    hold("a trial is made when it is asked for, about what is chosen", trialsAreAskedFor(step))
    hold("a trial ends with its own answer, or with what it was about", trialsEndSoundly(step))
    hold("nothing of a trial is saved", trialsAreForgotten(step))
    return broken
  }

  private func writesOnlyWhatIsValid(_ step: Transition) -> Bool {
    step.effects.allSatisfy { effect in
      guard case .write(let configuration, let folder, let replacing) = effect else { return true }
      return step.before.step == .review
        && step.event == .write(folder: folder, replacing: replacing)
        && configuration == memo[step.before.answers].configuration
        && step.after.writing == .writing(folder: folder)
    }
  }

  private func nextNeedsValidity(_ step: Transition) -> Bool {
    guard step.event == .next else { return true }
    guard memo.isValid(step.before.step, in: step.before) else {
      return step.after.step == step.before.step && step.after.isRefused && step.effects.isEmpty
    }
    let target = step.before.returnsToReview ? .review : step.before.step.next
    return step.after.step == target ?? .review
      && !step.after.lookAgain.contains(step.before.step)
  }

  private func movesAreReversible(_ step: Transition) -> Bool {
    guard !step.before.returnsToReview, step.after.step != step.before.step else { return true }
    let opposite: WizardEvent
    switch step.event {
    case .next: opposite = .back
    case .back where memo.isValid(step.after.step, in: step.after): opposite = .next
    default: return true
    }
    let again = step.after.after(opposite)
    return again.step == step.before.step && again.answers == step.before.answers
      && again.drafts == step.before.drafts
  }

  private func jumpsFollowTheRule(_ step: Transition) -> Bool {
    guard case .jump(let target) = step.event else { return true }
    let isGranted = memo.isReachable(target, in: step.before)
    return step.after.step == (isGranted ? target : step.before.step)
      && (isGranted == (step.after.notice == nil))
  }

  private func answersAreKept(_ step: Transition) -> Bool {
    switch step.event {
    case .answer(.draft), .type(.draft): break
    case .answer, .type, .undo, .redo: return true
    case .changeSettled(_, let theirs?) where step.before.outsideChange != nil:
      return step.after.answers == theirs.answers
    case .confirm, .withdrawConfirmation:
      return step.after.answers == step.before.answers
        && step.after.account == step.before.account
    default: break
    }
    return step.after.answers == step.before.answers && step.after.account == step.before.account
      && step.after.confirmations == step.before.confirmations
      && step.after.history.past == step.before.history.past
  }

  private func undoRestores(_ step: Transition) -> Bool {
    guard step.hasRecorded, step.event != .redo else { return true }
    let undone = step.after.after(.undo)
    guard undone.snapshot == step.before.snapshot else { return false }
    return undone.after(.redo).snapshot == step.after.snapshot
  }

  private func visitedGrows(_ step: Transition) -> Bool {
    step.after.visited.isSuperset(of: step.before.visited)
      && step.after.visited.contains(step.after.step)
  }

  private func wayBackIsSound(_ step: Transition) -> Bool {
    if case .edit(let target) = step.event {
      let isGranted = step.before.step == .review && target != .review
      let went = step.after.step == target && step.after.returnsToReview
      return isGranted ? went : step.after.step == step.before.step && step.effects.isEmpty
    }
    if step.before.returnsToReview, step.event == .back { return step.after.step == .review }
    return !step.after.returnsToReview
      || (step.after.step != .review && step.after.visited.contains(.review))
  }

  private func leavingIsLast(_ step: Transition) -> Bool {
    let departures = step.effects.filter { if case .leave = $0 { true } else { false } }
    switch step.event {
    case .changeSettled, .savedAs:
      return departures == (step.before.outsideChange?.departure.map { [.leave($0)] } ?? [])
        || step.after == step.before
    case .leave:
      if let change = step.before.outsideChange {
        return step.effects == [.saveBeside(change.departure ?? .unfinished)]
      }
      if let unsaved = step.before.unsavedDeparture {
        return step.effects == [.abandon(unsaved.departure)] && step.after.unsavedDeparture == nil
      }
    case .next where !departures.isEmpty: break
    default: return departures.isEmpty
    }
    guard case .written(_, let files) = step.before.writing else {
      return step.effects == [.save, .leave(.unfinished)]
    }
    return step.effects == [.save, .leave(.finished(files))]
  }

  private func changesAreSaved(_ step: Transition) -> Bool {
    let isSame =
      step.after.answers == step.before.answers && step.after.account == step.before.account
      && step.after.step == step.before.step && step.after.drafts == step.before.drafts
      && step.after.confirmations == step.before.confirmations
    return isSame || step.effects.contains(.save) || step.effects.contains(.saveSoon)
  }

  private func lookupsAreNew(_ step: Transition) -> Bool {
    var asked: Set<Lookup> = []
    for case .look(let lookup, let origin) in step.effects {
      guard origin == step.after.origin, asked.insert(lookup).inserted,
        step.after.pendingLookups.contains(lookup), step.after.observations[lookup] == nil
      else { return false }
    }
    return step.after.pendingLookups.allSatisfy { step.after.observations[$0] == nil }
  }

  private func writingIsHonest(_ step: Transition) -> Bool {
    guard step.after.writing != step.before.writing else { return true }
    switch step.after.writing {
    case .idle: return true
    case .writing: return step.effects.contains { if case .write = $0 { true } else { false } }
    case .wouldReplace, .written, .failed:
      guard case .writeEnded = step.event, case .writing = step.before.writing else { return false }
      return true
    }
  }
}
