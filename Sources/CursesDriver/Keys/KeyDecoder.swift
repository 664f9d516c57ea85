import CNcurses
import TerminalCanvas

/// Makes keys of what was typed: letters with Alt come as Escape and a letter, replies and keys
/// that are not known as Escape and several characters.
struct KeyDecoder {
  /// What was asked and not answered yet.
  private var awaited: [TerminalReply.Subject] = []
  /// What was answered and not taken yet.
  private var replies: [TerminalReply] = []
  private var takenBack: KeyInput?

  /// Whether an answer may still come.
  var isAwaitingReply: Bool { !awaited.isEmpty }

  /// Expects answers, in this order; those that nobody awaits are keys that mean nothing.
  mutating func await(_ subjects: [TerminalReply.Subject]) { awaited += subjects }

  /// What was answered since the last time.
  mutating func takeReplies() -> [TerminalReply] {
    defer { replies = [] }
    return replies
  }

  /// Keeps an answer that was awaited.
  ///
  /// - Returns: the key that it is otherwise.
  private mutating func note(_ reply: TerminalReply?, otherwise key: Key) -> Key? {
    guard let reply, let place = awaited.firstIndex(of: reply.subject) else { return key }
    // Terminals answer in order, so what was asked before and not answered will not be.
    awaited.removeFirst(place + 1)
    replies.append(reply)
    return nil
  }

  /// All keys that have come.
  mutating func keys(from source: inout some KeySource) -> [Key] {
    var keys: [Key] = []
    while let input = take(from: &source, waiting: false) {
      guard let key = key(for: input, from: &source) else { continue }
      if let joined = keys.last?.joined(with: key) {
        keys[keys.count - 1] = joined
      } else {
        keys.append(key)
      }
    }
    return keys
  }

  private mutating func take(from source: inout some KeySource, waiting: Bool) -> KeyInput? {
    defer { takenBack = nil }
    return takenBack ?? source.next(waiting: waiting)
  }

  private mutating func key(for input: KeyInput, from source: inout some KeySource) -> Key? {
    switch input {
    case .scalar("\u{1B}"): afterEscape(from: &source)
    case .scalar(let scalar): Key(scalar: scalar)
    case .key(CN_KEY_PASTE_START): .paste(source.paste())
    case .key(let number): Key(number: number)
    case .junk: .unknown
    }
  }

  private mutating func afterEscape(from source: inout some KeySource) -> Key? {
    // ncurses has waited for more already before it gave out the Escape.
    guard let next = take(from: &source, waiting: false) else { return .escape }
    switch next {
    case .scalar("["): return controlSequence(from: &source)
    case .scalar("O"): return singleShift(from: &source)
    case .scalar("]"), .scalar("_"): return stringSequence(from: &source, alone: .unknown)
    case .scalar("P"): return stringSequence(from: &source, alone: .alt("p"))
    case .scalar("\u{7F}"), .scalar("\u{8}"), .key(CN_KEY_BACKSPACE):
      // Alt-Backspace is readline's other name for deleting the word before the cursor.
      return .control("w")
    case .scalar(let scalar) where scalar.value < 0x20:
      takenBack = next
      return .escape
    case .scalar(let scalar): return Key(withAlt: scalar)
    case .key(CN_KEY_LEFT): return .wordLeft
    case .key(CN_KEY_RIGHT): return .wordRight
    case .key(CN_KEY_PASTE_START):
      takenBack = next
      return .escape
    case .key(let number): return Key(number: number)
    case .junk: return .unknown
    }
  }

  /// `ESC [`, then parameters, then one final character: swallowed whole, because ncurses knows
  /// every sequence that means something here.
  private mutating func controlSequence(from source: inout some KeySource) -> Key? {
    var text = ""
    for _ in 0..<64 {
      guard let next = take(from: &source, waiting: true) else { break }
      guard case .scalar(let scalar) = next, (0x20...0x7E).contains(scalar.value) else {
        takenBack = next
        break
      }
      text.unicodeScalars.append(scalar)
      if scalar.value >= 0x40 { break }
    }
    return note(TerminalReply(controlSequence: text), otherwise: .unknown)
  }

  /// `ESC O` and one character, unless somebody typed Alt-O.
  private mutating func singleShift(from source: inout some KeySource) -> Key {
    guard let next = take(from: &source, waiting: true) else { return .alt("o") }
    if case .scalar(let scalar) = next, (0x40...0x7E).contains(scalar.value) { return .unknown }
    takenBack = next
    return .alt("o")
  }

  /// A terminal's reply: everything up to BEL or `ESC \`.
  private mutating func stringSequence(
    from source: inout some KeySource, alone: Key
  ) -> Key? {
    var text = ""
    var answer = alone
    var afterEscape = false
    for _ in 0..<4096 {
      guard let next = take(from: &source, waiting: true), case .scalar(let scalar) = next else {
        return answer
      }
      answer = .unknown
      if scalar == "\u{7}" || (afterEscape && scalar == "\\") {
        return note(TerminalReply(command: text), otherwise: answer)
      }
      afterEscape = scalar == "\u{1B}"
      if !afterEscape { text.unicodeScalars.append(scalar) }
    }
    return answer
  }
}

extension Key {
  /// A mark that was typed after a character belongs to it.
  fileprivate func joined(with next: Key) -> Key? {
    guard case .character(let base) = self, case .character(let mark) = next else { return nil }
    if base.isASCII, mark.isASCII { return nil }
    let both = String(base) + String(mark)
    return both.count == 1 ? both.first.map { .character($0) } : nil
  }
}
