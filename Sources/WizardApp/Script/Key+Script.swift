import TerminalCanvas

extension Key {
  /// The key of a name as scripts write it: `Enter`, `F1`, `^N`, `Alt-u`, or one character.
  init?(named name: String) {
    if let key = Self.named[name.lowercased()] {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.count == 2, name.hasPrefix("^"), let letter = name.lowercased().last {
      self = .control(letter)
    } else if name.count == 5, name.lowercased().hasPrefix("alt-"),
      let letter = name.lowercased().last
    {
      self = .alt(letter)
    } else if let number = Int(name.dropFirst()), name.lowercased().hasPrefix("f"),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "space": .character(" "),
    "backspace": .backspace, "delete": .delete, "up": .up, "down": .down, "left": .left,
    "right": .right, "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown,
  ]
}
