import CNcurses

/// Waits for lines on standard input, with signals and messages, where there is no screen.
///
/// While it lives, signals are news as they are with a screen. There is one in a process, and no
/// `Terminal` beside it.
public struct LineWatch: ~Copyable {
  private let isTerminal: Bool

  /// Begins to take signals as news.
  ///
  /// - Parameter isTerminal: Whether standard input is a terminal, whose going away is a hang-up; a
  ///   pipe only ends.
  /// - Throws: `TerminalRefused.noResources` when no descriptor is left.
  public init(isTerminal: Bool) throws(TerminalRefused) {
    self.isTerminal = isTerminal
    if cn_watch_signals() == 0 { throw .noResources }
  }

  deinit { cn_unwatch_signals() }

  /// Waits until something can be read, a signal comes, or a message is posted.
  ///
  /// - Parameters:
  ///   - mailbox: Where other threads post.
  ///   - reads: Whether input is waited for; its end counts as something to read.
  ///   - timeout: How long to wait, in steps of a millisecond; nil waits for ever.
  /// - Returns: All that happened; `hasKeys` says that there is something to read.
  public func wait<Message>(
    for mailbox: Mailbox<Message>, reads: Bool, timeout: Duration? = nil
  ) -> Wake {
    let news = cn_wait_at(
      reads ? Self.standardInput : -1, mailbox.descriptor, timeout?.milliseconds ?? -1)
    var wake = Wake()
    // A pipe whose writer is gone hangs up; what it left can still be read.
    wake.hasKeys = reads && news & (CN_HAS_KEYS | CN_HAS_HUNG_UP) != 0
    wake.hasMessages = news & CN_HAS_MAIL != 0
    if news & CN_HAS_SIGNALS != 0 { wake.signals = takeSignals() }
    if news & CN_HAS_HUNG_UP != 0, isTerminal, !wake.signals.contains(.hangup) {
      wake.signals.append(.hangup)
    }
    return wake
  }

  /// Stops the job as `^Z` does, and returns when it is continued.
  public func suspend() { cn_stop_job() }

  private static let standardInput: Int32 = 0

  private func takeSignals() -> [TerminalSignal] {
    var signals: [TerminalSignal] = []
    while case let number = cn_next_signal(), number != 0 {
      switch number {
      case CN_SIGINT: signals.append(.interrupt)
      case CN_SIGTERM: signals.append(.terminate)
      case CN_SIGHUP: signals.append(.hangup)
      case CN_SIGQUIT: signals.append(.quit)
      case CN_SIGTSTP: signals.append(.stop)
      case CN_SIGCONT: signals.append(.resumed)
      default: continue
      }
    }
    return signals
  }
}
