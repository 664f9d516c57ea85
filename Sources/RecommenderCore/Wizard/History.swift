/// The past and the undone future of the answers.
public struct History: Hashable, Sendable {
  /// What one undo brings back.
  struct Snapshot: Hashable, Sendable {
    var account: AccountChoice
    var answers: Answers
    var confirmations: [RequirementID: Confirmation]
    var lookAgain: Set<StepID>
    var step: StepID
    var returnsToReview: Bool
  }

  /// How many steps are kept: days of changes must fit in memory.
  static let depth = 500

  private(set) var past: [Snapshot] = []
  private(set) var future: [Snapshot] = []
  /// The field of the typing run that the newest undo step covers; nil outside a run.
  private(set) var typing: Field?

  /// Whether there is something to undo.
  public var canUndo: Bool { !past.isEmpty }
  /// Whether there is something to redo.
  public var canRedo: Bool { !future.isEmpty }

  /// Keeps what stood before a change; a further keystroke of the same run needs no new step.
  mutating func record(_ before: Snapshot, typingIn field: Field?) {
    future.removeAll()
    if let field, typing == field { return }
    typing = field
    past.append(before)
    if past.count > Self.depth { past.removeFirst() }
  }

  /// Ends a typing run, so that the next keystroke is an undo step of its own.
  mutating func endTyping() {
    typing = nil
  }

  mutating func undo(from now: Snapshot) -> Snapshot? {
    guard let before = past.popLast() else { return nil }
    future.append(now)
    return before
  }

  mutating func redo(from now: Snapshot) -> Snapshot? {
    guard let after = future.popLast() else { return nil }
    past.append(now)
    return after
  }
}

extension WizardState {
  /// What undo would bring back if something changed now.
  var snapshot: History.Snapshot {
    get {
      History.Snapshot(
        account: account, answers: answers, confirmations: confirmations,
        lookAgain: lookAgain, step: step, returnsToReview: returnsToReview)
    }
    set {
      account = newValue.account
      answers = newValue.answers
      confirmations = newValue.confirmations
      lookAgain = newValue.lookAgain
      step = newValue.step
      returnsToReview = newValue.returnsToReview
    }
  }
}
