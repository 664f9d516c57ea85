/// What a snapshot says about something that a resource may have or not have.
public enum Recorded<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The snapshot is silent: the member is missing.
  case notRecorded
  /// The snapshot says that there is none: the member is null.
  case absent
  /// What the snapshot says.
  case present(Value)
}
