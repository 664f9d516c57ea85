import TerminalCanvas

/// Plays a script on a terminal, one key after the other, at a pace that can be followed.
struct ScriptPlayer {
  private var lines: ArraySlice<ScriptLine>
  private var text = ""

  init(_ script: Script?) {
    lines = script?.lines[...] ?? []
  }

  /// How long to wait before the next key; nil once all are pressed.
  var pace: Duration? { lines.isEmpty ? nil : .milliseconds(40) }

  /// Takes note of what the screen shows, for lines that wait for it.
  mutating func see(_ frame: Frame) {
    if !lines.isEmpty { text = frame.trimmedText }
  }

  /// The next key, or nil where the script waits or is over.
  mutating func next() -> Key? {
    switch lines.first {
    case .key(let key):
      lines.removeFirst()
      return key
    case .wait(let wanted) where !text.contains(wanted):
      return nil
    case .wait, .size, .show:
      lines.removeFirst()
      return nil
    case nil:
      return nil
    }
  }
}
