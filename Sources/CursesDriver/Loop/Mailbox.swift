import CNcurses
import Synchronization

/// Messages from any thread to the one that waits at the terminal.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  let descriptor: Int32

  /// Creates an empty mailbox.
  /// - Throws: `TerminalRefused.noResources` when no descriptor is left.
  public init() throws(TerminalRefused) {
    descriptor = cn_mailbox_open()
    if descriptor < 0 { throw .noResources }
  }

  deinit { cn_mailbox_close(descriptor) }

  /// Adds a message and wakes the one that waits; from any thread, never blocks for long.
  public func post(_ message: Message) {
    let isFirst = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    // Those after the first are found together with it.
    if isFirst { cn_mailbox_post(descriptor) }
  }

  /// Takes all messages, the oldest first.
  public func drain() -> [Message] {
    // Cleared before it is emptied: what is posted in between wakes once more, and is not lost.
    cn_mailbox_clear(descriptor)
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}

extension Mailbox {
  /// Waits for a message where there is no terminal to wait at.
  ///
  /// - Returns: whether there is one; false when the time is over.
  public func wait(_ timeout: Duration) -> Bool {
    cn_wait(descriptor, timeout.milliseconds) & CN_HAS_MAIL != 0
  }
}
