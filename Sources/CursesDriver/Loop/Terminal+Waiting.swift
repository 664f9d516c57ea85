import CNcurses

extension Terminal {
  /// Waits until something is typed, a signal comes, or a message is posted; costs nothing while
  /// nothing happens.
  ///
  /// A new size is in effect when it is told. After `TerminalSignal.hangup` the wait does not wait
  /// any more: save and leave.
  /// - Parameters:
  ///   - mailbox: Where other threads post.
  ///   - timeout: How long to wait, in steps of a millisecond; nil waits for ever.
  /// - Returns: All that happened.
  public mutating func wait<Message>(
    for mailbox: Mailbox<Message>, timeout: Duration? = nil
  ) -> Wake {
    wait(descriptor: mailbox.descriptor, timeout: timeout)
  }

  private mutating func wait(descriptor: Int32, timeout: Duration?) -> Wake {
    let news = cn_wait(descriptor, earlyKeys.isEmpty ? timeout?.milliseconds ?? -1 : 0)
    var wake = Wake()
    wake.hasKeys = news & CN_HAS_KEYS != 0 || !earlyKeys.isEmpty
    wake.hasMessages = news & CN_HAS_MAIL != 0
    if news & CN_HAS_SIGNALS != 0 { wake.signals = takeSignals() }
    if news & CN_HAS_HUNG_UP != 0, !wake.signals.contains(.hangup) { wake.signals.append(.hangup) }
    return wake
  }

  private mutating func takeSignals() -> [TerminalSignal] {
    var signals: [TerminalSignal] = []
    while case let number = cn_next_signal(), number != 0 {
      switch number {
      case CN_SIGINT: signals.append(.interrupt)
      case CN_SIGTERM: signals.append(.terminate)
      case CN_SIGHUP: signals.append(.hangup)
      case CN_SIGQUIT: signals.append(.quit)
      case CN_SIGTSTP: signals.append(.stop)
      case CN_SIGCONT:
        comeBack()
        signals.append(.resumed)
      case CN_SIGWINCH:
        // A size that came and went before it was read has left its marks on the screen.
        if cn_read_size() == 0 { cn_distrust_all() }
        signals.append(.resized)
      default: continue
      }
    }
    return signals
  }
}

extension Duration {
  /// Whole milliseconds, rounded up so that a wait never ends early, at most a day.
  var milliseconds: Int32 {
    let day: Int64 = 86_400
    let (seconds, attoseconds) = components
    if seconds >= day { return Int32(day * 1000) }
    let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(max(0, seconds * 1000 + rest))
  }
}
