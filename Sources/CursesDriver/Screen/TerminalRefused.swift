/// Why there is no screen to draw on.
public enum TerminalRefused: Error, Hashable, Sendable {
  /// The program runs without a terminal: in a pipeline without one, in a service, in CI.
  case noTerminal
  /// The terminal, by the name in `TERM`, cannot move its cursor.
  case notAddressable(String)
  /// No description of the terminal was found, nor of any that nearly all terminals resemble.
  case unknownTerminal(String)
  /// The system has no descriptors or memory left.
  case noResources
  /// The screen is open already; there is one in a process.
  case alreadyOpen
}

extension TerminalRefused: CustomStringConvertible {
  /// What is wrong and what helps, in plain sentences.
  public var description: String {
    switch self {
    case .noTerminal:
      "There is no terminal here. The screen needs one."
    case .notAddressable(let name):
      "The terminal type \"\(name)\" cannot place text on a screen."
        + " Set TERM to what your terminal is, for example xterm-256color."
    case .unknownTerminal(let name):
      "The terminal type \"\(name)\" is not known here, and neither is xterm or vt100."
        + " Install the package ncurses-base, or set TERM to a type that is known."
    case .noResources:
      "The system has no resources left to open the terminal. Close some programs and try again."
    case .alreadyOpen:
      "The terminal is in use by this program already."
    }
  }
}
