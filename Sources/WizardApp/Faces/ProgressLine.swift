import Glibc
import Synchronization
import TerminalCanvas

/// One line on standard error that says how far something has come, where people can see it.
package final class ProgressLine: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let shownColumns = Mutex(0)

  /// Creates a line; nothing is shown yet.
  package init() {}

  /// Puts a text in the place of the one before.
  package func show(_ text: String) {
    guard isShown else { return }
    shownColumns.withLock { columns in
      let rest = max(0, columns - text.columnWidth)
      StandardError.write("\r" + text + String(repeating: " ", count: rest))
      columns = text.columnWidth
    }
  }

  /// Takes the line away, so that other text can stand there.
  package func end() {
    guard isShown else { return }
    shownColumns.withLock { columns in
      guard columns > 0 else { return }
      StandardError.write("\r" + String(repeating: " ", count: columns) + "\r")
      columns = 0
    }
  }
}
