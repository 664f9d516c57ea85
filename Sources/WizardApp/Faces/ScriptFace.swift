import CursesDriver
import SystemPackage
import TerminalCanvas
import WizardScreens

/// The wizard without a terminal: a script presses the keys, and `show` prints the screen.
struct ScriptFace: Face {
  /// How long `wait` waits for its text.
  private static let longestWait = Duration.seconds(10)

  private let mailbox: Mailbox<Message>
  private var lines: ArraySlice<ScriptLine>
  private var size = Size(columns: 80, rows: 24)

  init(mailbox: Mailbox<Message>, script: Script) {
    self.mailbox = mailbox
    lines = script.lines[...]
  }

  let canAsk = false

  mutating func lead(_ conductor: inout some Conducting) throws(WizardRefused) -> Int32? {
    conductor.begin()
    defer { conductor.close() }
    while !conductor.isOver, let line = lines.popFirst() {
      conductor.take(mailbox.drain())
      conductor.ask()
      switch line {
      case .key(let key):
        _ = conductor.press(key, size: size)
        conductor.ask()
      case .size(let new): size = new
      case .wait(let text): try wait(for: text, &conductor)
      case .show: show(&conductor)
      }
    }
    // What the last keys began, such as writing the files, is let come to its end.
    while !conductor.isOver, conductor.awaitsAnswer, mailbox.wait(Self.longestWait) {
      conductor.take(mailbox.drain())
      conductor.ask()
    }
    return nil
  }

  private func wait(
    for text: String, _ conductor: inout some Conducting
  ) throws(WizardRefused) {
    let deadline = ContinuousClock.now + Self.longestWait
    conductor.ask()
    while !conductor.shows(text, size: size) {
      guard mailbox.wait(deadline - .now) else {
        throw .badScript(
          "The screen did not show \"\(text)\" within 10 seconds. A line with show before it prints "
            + "what the screen shows.")
      }
      conductor.take(mailbox.drain())
      conductor.ask()
    }
  }

  private func show(_ conductor: inout some Conducting) {
    conductor.redraw()
    guard let frame = conductor.frame(size: size) else { return }
    StandardError.write(frame.trimmedText + "\n")
  }
}
