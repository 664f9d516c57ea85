/// The wish to leave while the session cannot be saved in its place.
public struct UnsavedDeparture: Hashable, Sendable {
  /// In which state the wizard is to be left.
  public var departure: Departure
  /// Why the session could not be saved, as one sentence.
  public var reason: String
}
