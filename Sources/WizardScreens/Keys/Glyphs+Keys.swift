import TerminalCanvas

extension Glyphs {
  /// Key names that are pictures have words for terminals without them.
  func keyName(_ shown: String) -> String {
    switch shown {
    case "⏎": enter
    case "↑↓": upDown
    case "←→": leftRight
    default: shown
    }
  }
}
