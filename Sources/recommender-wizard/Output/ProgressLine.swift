import Glibc
import Synchronization
import TerminalCanvas
import WizardApp

/// One line on standard error that says how far something has come, where people can see it.
final class ProgressLine: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let shownColumns = Mutex(0)

  /// Puts a text in the place of the one before.
  func show(_ text: String) {
    guard isShown else { return }
    shownColumns.withLock { columns in
      StandardError.write("\r" + WrappedText.padded(text, to: columns))
      columns = text.columnWidth
    }
  }

  /// Takes the line away, so that other text can stand there.
  func end() {
    guard isShown else { return }
    shownColumns.withLock { columns in
      guard columns > 0 else { return }
      StandardError.write("\r" + String(repeating: " ", count: columns) + "\r")
      columns = 0
    }
  }
}
