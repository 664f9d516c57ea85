/// Something to say about the last key, in the hint line, until the next one.
public enum Notice: Hashable, Sendable {
  /// The step cannot be reached before another one is answered.
  case cannotJump(to: StepID, before: StepID)
  /// Nothing lies before the first step.
  case noStepBefore
  case nothingToUndo
  case nothingToRedo
  case undone
  case redone
  case savedAs(String)
  /// One version is gone on with; the other is the session of that name, where there was another.
  case settled(SessionVersion, other: String?)

  /// The notice as one sentence.
  public var text: String {
    switch self {
    case .cannotJump(let target, let before):
      "\(target.rail) can be reached once \(before.rail) is answered."
    case .noStepBefore: "This is the first step."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .undone: "Undone."
    case .redone: "Done again."
    case .savedAs(let name): "Saved as \(name). You go on with that one."
    case .settled(.mine, let other):
      "Yours is saved." + (other.map { " The other version is the session \($0)." } ?? "")
    case .settled(.theirs, let other):
      "This is the other version." + (other.map { " Yours is the session \($0)." } ?? "")
    }
  }
}
