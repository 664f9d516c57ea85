/// Why a wait ended.
public struct Wake: Hashable, Sendable {
  /// Whether something was typed; call `keys`.
  public var hasKeys = false
  /// Whether the mailbox has messages; call `drain`.
  public var hasMessages = false
  /// What came from outside, each at most once.
  public var signals: [TerminalSignal] = []

  /// Whether nothing happened and the time is over.
  public var isTimeout: Bool { !hasKeys && !hasMessages && signals.isEmpty }
}
