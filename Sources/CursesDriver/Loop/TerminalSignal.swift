import CNcurses

/// Something that happened to the program or its terminal from outside.
public enum TerminalSignal: Hashable, Sendable {
  /// SIGINT from another program; the key `^C` comes as a key.
  case interrupt
  /// SIGTERM.
  case terminate
  /// SIGHUP, or a terminal that is gone.
  case hangup
  /// SIGQUIT from another program.
  case quit
  /// SIGTSTP from another program: `suspend` is asked for.
  case stop
  /// The program was continued after a stop that it did not ask for; everything is to be painted.
  case resumed
  /// The terminal has a new size, or had one for a moment; everything is to be painted.
  case resized

  /// The signal's number, for the exit status 128 + number; nil where the program goes on.
  public var endingNumber: Int32? {
    switch self {
    case .interrupt: CN_SIGINT
    case .terminate: CN_SIGTERM
    case .hangup: CN_SIGHUP
    case .quit: CN_SIGQUIT
    case .stop, .resumed, .resized: nil
    }
  }
}
