import CursesDriver
import SystemPackage
import TerminalCanvas
import WizardScreens

/// The wizard without a terminal: a script presses the keys, and `show` prints the screen.
enum ScriptFace {
  /// How long `wait` waits for its text.
  private static let longestWait = Duration.seconds(10)

  /// Plays the script to its end, or until the wizard ends.
  ///
  /// - Throws: `WizardRefused.badScript` when a text that is waited for does not come.
  static func run(
    _ conductor: inout Conductor, mailbox: Mailbox<Message>, script: Script
  ) throws(WizardRefused) {
    var size = Size(columns: 80, rows: 24)
    conductor.begin()
    defer { conductor.close() }
    for line in script.lines where conductor.departure == nil {
      conductor.take(mailbox.drain())
      switch line {
      case .key(let key): _ = conductor.press(key, size: size)
      case .size(let new): size = new
      case .wait(let text): try wait(for: text, &conductor, mailbox, size: size)
      case .show: show(&conductor, size: size)
      }
    }
    // What the last keys began, such as writing the files, is let come to its end.
    while conductor.departure == nil, conductor.awaitsAnswer, mailbox.wait(longestWait) {
      conductor.take(mailbox.drain())
    }
  }

  private static func wait(
    for text: String, _ conductor: inout Conductor, _ mailbox: Mailbox<Message>, size: Size
  ) throws(WizardRefused) {
    let deadline = ContinuousClock.now + longestWait
    while !conductor.shows(text, size: size) {
      guard mailbox.wait(deadline - .now) else {
        throw .badScript("The screen did not show \"\(text)\" within 10 seconds.")
      }
      conductor.take(mailbox.drain())
    }
  }

  private static func show(_ conductor: inout Conductor, size: Size) {
    conductor.redraw()
    guard let frame = conductor.frame(size: size) else { return }
    StandardError.write(frame.trimmedText + "\n")
  }
}
