/// What every target holds its reader to.
enum Law {
  /// Tells where something does not hold: to the test, or to libFuzzer, which keeps the input.
  static func hold(_ isHeld: Bool, _ what: @autoclosure () -> String) {
    if !isHeld { lawIsBroken(what()) }
  }

  /// A message for people says something, on lines, and holds nothing that a terminal obeys.
  static func message(_ text: String, _ where: String, lines: Bool = false) {
    hold(text.contains { !$0.isWhitespace }, "an empty message: \(`where`)")
    harmless(text, `where`, lines: lines)
  }

  /// A text holds nothing that a terminal obeys.
  static func harmless(_ text: String, _ where: String, lines: Bool = false) {
    let bad = text.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && !(lines && scalar == "\n")
    }
    hold(bad == nil, "a control character in \(`where`): \(text.debugDescription)")
  }

  /// Two texts are the same bytes.
  static func same(_ a: String, _ b: String, _ where: String) {
    hold(
      a.utf8.elementsEqual(b.utf8),
      "\(`where`) is not stable:\n\(a.debugDescription)\n\(b.debugDescription)")
  }
}
