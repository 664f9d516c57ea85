/// What is to be decided since another program has changed the file of the session.
public struct OutsideChange: Hashable, Sendable {
  /// In which state the wizard is left once that is decided; nil where it goes on.
  public var departure: Departure?
  /// Why the last decision could not be carried out, as one sentence.
  public var failure: String?
}

/// Which of two versions of a session is gone on with.
public enum SessionVersion: Hashable, Sendable, CaseIterable {
  /// What has been said here.
  case mine
  /// What the other program wrote.
  case theirs
}
