import TerminalCanvas
import WizardScreens

/// What a face leads to its end: it takes keys and messages, and gives frames.
protocol Conducting {
  /// Whether it has come to its end; the face then stops.
  var isOver: Bool { get }
  /// How long the face may wait for a key; nil waits for ever.
  var patience: Duration? { get }
  /// Whether work off the main thread has still to report.
  var awaitsAnswer: Bool { get }

  /// Performs what is due before the first key.
  mutating func begin()
  /// Takes a key; returns what only a face can do.
  mutating func press(_ key: Key, size: Size) -> [FaceRequest]
  /// Takes what work off the main thread has brought.
  mutating func take(_ messages: [Message])
  /// Does what is due at every turn of the loop.
  mutating func turn()
  /// Does what is due after a wait in which nothing came.
  mutating func passTime()
  /// The frame to paint, or nil where the last one still stands.
  mutating func frame(size: Size) -> Frame?
  /// Asks for what the screen shows and nobody has asked for yet; due once the frame is painted,
  /// which is what somebody waits for.
  mutating func ask()
  /// Makes the next `frame` draw anew.
  mutating func redraw()
  /// Comes to its end at once, since a signal says so: nothing can be asked any more.
  mutating func endBySignal()
  /// Gives back what it holds.
  mutating func close()

  /// Puts on disk what is not there yet, since somebody else has the terminal next.
  mutating func prepareToLend()
  /// Takes up what the person's editor made of a text.
  mutating func take(_ outcome: Result<String, EditingRefused>, for text: LongText)
  /// Takes note of a text that was to be copied.
  mutating func take(copied clip: Clip, isDone: Bool)
}

/// What only a face can do.
enum FaceRequest: Hashable {
  /// Draw everything anew.
  case repaint
  /// Stop the program and give the terminal back until it is continued.
  case suspend
  /// Put a text into the clipboard.
  case copy(Clip)
  /// Lend the terminal to the person's editor.
  case edit(LongText)
}

extension Conducting {
  mutating func prepareToLend() {}
  mutating func take(_ outcome: Result<String, EditingRefused>, for text: LongText) {}
  mutating func take(copied clip: Clip, isDone: Bool) {}

  /// Whether a text stands on the screen now.
  mutating func shows(_ text: String, size: Size) -> Bool {
    redraw()
    return frame(size: size)?.trimmedText.contains(text) ?? false
  }
}
