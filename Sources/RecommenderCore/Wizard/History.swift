/// The past and the undone future of the answers; at least 200 steps deep.
public struct History: Hashable, Sendable {
  /// What one undo brings back.
  public struct Snapshot: Hashable, Sendable {
    var account: AccountChoice
    var answers: Answers
    var drafts: [Field: String]
    var confirmations: [RequirementID: Confirmation]
    var lookAgain: Set<StepID>
    var step: StepID
  }

  /// How many undo steps are kept.
  public static let depth = 1_000

  var past: [Snapshot] = []
  var future: [Snapshot] = []
  /// The field of the typing run that the newest undo step covers; nil outside a run.
  var typing: Field?

  /// Whether there is something to undo.
  public var canUndo: Bool { !past.isEmpty }
  /// Whether there is something to redo.
  public var canRedo: Bool { !future.isEmpty }
}
