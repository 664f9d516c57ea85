/// What a widget did with a key.
public enum Outcome: Hashable, Sendable {
  /// It is not a key of this widget; the caller may use it.
  case ignored
  /// It is a key of this widget, but there is nothing it could do now.
  case refused
  /// What is seen changed: a cursor or a scroll position. The value is as before.
  case moved
  /// The value changed.
  case changed
  /// The person accepts what stands there.
  case accepted

  /// Whether the caller must not use the key any more.
  public var isTaken: Bool { self != .ignored }
}
