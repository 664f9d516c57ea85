/// What a terminal is asked, as the bytes that ask.
enum TerminalQuery {
  /// What its background is.
  static let background = "\u{1B}]11;?\u{1B}\\"
  /// Whether it can show frames at once, whole.
  static let synchronizedOutput = "\u{1B}[?2026$p"
  /// What kind it is.
  ///
  /// Asked last: an answer means that none to the others will come any more.
  static let attributes = "\u{1B}[c"

  /// Whether a terminal may be asked: consoles and old terminals would print the question.
  ///
  /// - Parameters:
  ///   - type: The description in use.
  ///   - requestedType: What the environment calls the terminal.
  /// - Returns: false where nothing may be asked.
  static func isUnderstood(byType type: String, requestedType: String) -> Bool {
    guard ["xterm", "tmux", "screen", "rxvt"].contains(where: { isKind($0, of: type) }) else {
      return false
    }
    // What screen passes on is what the terminal around it understands.
    return !["linux", "screen.linux"].contains { isKind($0, of: requestedType) }
  }

  private static func isKind(_ kind: String, of type: String) -> Bool {
    type == kind || type.hasPrefix("\(kind)-") || type.hasPrefix("\(kind).")
  }
}
