/// How a run of the wizard ended.
public enum WizardEnding: Hashable, Sendable {
  /// The files were written; their paths, in order.
  case finished([String])
  /// Left before anything was written; the session is saved under the name.
  case leftUnfinished(session: String)
  /// Ended by a signal, whose number is given; the session is saved under the name.
  case signalled(Int32, session: String)
}

/// Why the wizard cannot begin.
public enum WizardRefused: Error, Hashable, Sendable {
  /// There is no screen to draw on; the reason in words.
  case noScreen(String)
  /// The script cannot be played; the reason in words.
  case badScript(String)
  /// The session cannot be opened; the reason in words.
  case badSession(String)
  /// Another program has the session open; who, in words.
  case sessionInUse(String)
}
