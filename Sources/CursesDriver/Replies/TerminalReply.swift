/// What a terminal answers when it is asked something.
enum TerminalReply: Hashable {
  /// Its background; nil where it answers in a form that is not known.
  case background(TerminalBackground?)
  /// Whether it can show a frame at once, whole.
  case synchronizedOutput(Bool)
  /// What kind of terminal it is: nearly all answer this, after everything that was asked before.
  case attributes

  /// What the reply is about.
  enum Subject: Hashable {
    case background, synchronizedOutput, attributes
  }

  var subject: Subject {
    switch self {
    case .background: .background
    case .synchronizedOutput: .synchronizedOutput
    case .attributes: .attributes
    }
  }

  /// Reads a control sequence, without `ESC [`.
  init?(controlSequence text: String) {
    guard text.hasPrefix("?") else { return nil }
    let rest = text.dropFirst()
    if rest.hasPrefix("2026;"), rest.hasSuffix("$y") {
      // 1 and 2 are on and off; 0 is not known, 3 and 4 cannot be changed.
      let state = rest.dropFirst("2026;".count).dropLast(2)
      self = .synchronizedOutput(state == "1" || state == "2")
    } else if rest.last == "c", rest.dropLast().allSatisfy({ $0.isNumber || $0 == ";" }) {
      self = .attributes
    } else {
      return nil
    }
  }

  /// Reads an operating system command, without `ESC ]` and what ends it.
  init?(command text: String) {
    guard text.hasPrefix("11;") else { return nil }
    self = .background(TerminalBackground(colorSpecification: text.dropFirst("11;".count)))
  }
}
