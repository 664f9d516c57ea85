extension EditBuffer {
  /// Does what readline does with a key; keys that do not edit a line are ignored.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character):
      return insert(String(character)) ? .changed : .refused
    case .paste(let pasted):
      let before = characters.count
      paste(pasted)
      return characters.count == before ? .refused : .changed
    case .left, .control("b"): return move(to: cursor - 1)
    case .right, .control("f"): return move(to: cursor + 1)
    case .home, .control("a"): return move(to: 0)
    case .end, .control("e"): return move(to: characters.count)
    case .wordLeft, .alt("b"): return move(to: wordStart)
    case .wordRight, .alt("f"): return move(to: wordEnd)
    case .backspace, .control("h"): return remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): return remove(cursor..<min(cursor + 1, characters.count))
    case .control("k"): return remove(cursor..<characters.count, killing: true)
    case .control("u"): return remove(0..<cursor, killing: true)
    case .control("w"): return remove(blankDelimitedStart..<cursor, killing: true)
    case .alt("d"): return remove(cursor..<wordEnd, killing: true)
    case .control("y"):
      guard !killed.isEmpty else { return .refused }
      return insert(killed) ? .changed : .refused
    case .control("t"): return transpose()
    default: return .ignored
    }
  }

  /// Where the word before the cursor begins; words are letters and digits.
  private var wordStart: Int {
    var index = cursor
    while index > 0, !characters[index - 1].isWordPart { index -= 1 }
    while index > 0, characters[index - 1].isWordPart { index -= 1 }
    return index
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, !characters[index].isWordPart { index += 1 }
    while index < characters.count, characters[index].isWordPart { index += 1 }
    return index
  }

  /// Where the word before the cursor begins when only blanks end words.
  private var blankDelimitedStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }
}

extension Character {
  /// Whether word motions count it as part of a word.
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
