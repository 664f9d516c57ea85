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

  /// Where the session is when the wizard is closed.
  public enum Session: Hashable, Sendable {
    /// No session was opened.
    case none
    /// It is saved under this name.
    case saved(name: String)
    /// It is saved under this name, since another program has changed the session, which is left so.
    case beside(name: String, changed: String)
    /// It is in this file, since its own place takes nothing; the reason as one sentence.
    case elsewhere(file: String, reason: String)
    /// It is nowhere, for this reason.
    case lost(reason: String)
  }

  /// What ended it.
  public let cause: Cause
  /// Where the session is.
  public let session: Session
}

/// Why the wizard cannot begin.
public enum WizardRefused: Error, Hashable, Sendable {
  /// There is no screen to draw on; the reason in words.
  case noScreen(String)
  /// The script cannot be played; the reason in words.
  case badScript(String)
  /// There is no such theme; which there are, in words.
  case badTheme(String)
  /// The theme's file is no scheme; the file, the line and what was expected there, in words.
  case brokenTheme(String)
  /// There is no session of that name, or none at all; the reason in words.
  case noSession(String)
  /// The session cannot be opened; the reason in words.
  case badSession(String)
  /// Another program has the session open; who, in words.
  case sessionInUse(String)

  /// The reason in words.
  public var text: String {
    switch self {
    case .noScreen(let text), .badScript(let text), .badTheme(let text),
      .brokenTheme(let text), .noSession(let text), .badSession(let text),
      .sessionInUse(let text):
      text
    }
  }
}
