/// How a run of the wizard ended.
public struct WizardEnding: Hashable, Sendable {
  /// What ended it.
  public enum Cause: Hashable, Sendable {
    /// The files were written; their paths, in order.
    case finished([String])
    /// Left before anything was written.
    case leftUnfinished
    /// Ended by a signal, whose number is given, or by the key that stands for it.
    case signalled(Int32)
  }

  /// What ended it.
  public let cause: Cause
  /// The name of the session.
  public let session: String
  /// Why the session could not be saved, as one sentence; nil where it is saved.
  public let unsaved: String?
}

/// Why the wizard cannot begin.
public enum WizardRefused: Error, Hashable, Sendable {
  /// There is no screen to draw on; the reason in words.
  case noScreen(String)
  /// The script cannot be played; the reason in words.
  case badScript(String)
  /// There is no such theme; which there are, in words.
  case badTheme(String)
  /// Sessions cannot be kept anywhere; the reason in words.
  case noPlace(String)
  /// The session cannot be opened; the reason in words.
  case badSession(String)
  /// Another program has the session open; who, in words.
  case sessionInUse(String)
}
