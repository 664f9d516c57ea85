import CNcurses
import TerminalCanvas

extension Key {
  /// The key that sends one scalar.
  init(scalar: Unicode.Scalar) {
    switch scalar.value {
    // ^J too: with a paste that lost its brackets or a script, a line feed is Enter.
    case 0x0D, 0x0A: self = .enter
    case 0x09: self = .tab
    // Terminals send either for Backspace, and readline takes either.
    case 0x7F, 0x08: self = .backspace
    case 0x1B: self = .escape
    case 0x00...0x1F:
      let letter = Unicode.Scalar(UInt8(scalar.value) + 0x40)
      self = .control(Character(letter.properties.lowercaseMapping))
    case 0x80...0x9F: self = .unknown
    default: self = .character(Character(scalar))
    }
  }

  /// The key that sends Escape and one scalar.
  init(withAlt scalar: Unicode.Scalar) {
    if ("0"..."9").contains(scalar) {
      self = .alt(Character(scalar))
    } else if scalar.properties.isAlphabetic {
      self = .alt(Character(scalar.properties.lowercaseMapping))
    } else {
      self = .unknown
    }
  }

  /// The key with one of the `CN_KEY_` numbers.
  init(number: UInt32) {
    switch number {
    case CN_KEY_UP: self = .up
    case CN_KEY_DOWN: self = .down
    case CN_KEY_LEFT: self = .left
    case CN_KEY_RIGHT: self = .right
    case CN_KEY_WORD_LEFT: self = .wordLeft
    case CN_KEY_WORD_RIGHT: self = .wordRight
    case CN_KEY_HOME: self = .home
    case CN_KEY_END: self = .end
    case CN_KEY_PAGE_UP: self = .pageUp
    case CN_KEY_PAGE_DOWN: self = .pageDown
    case CN_KEY_INSERT: self = .insert
    case CN_KEY_DELETE: self = .delete
    case CN_KEY_BACKSPACE: self = .backspace
    case CN_KEY_BACK_TAB: self = .backTab
    case CN_KEY_ENTER: self = .enter
    case CN_KEY_FUNCTION + 1...CN_KEY_FUNCTION + 63: self = .function(Int(number - CN_KEY_FUNCTION))
    default: self = .unknown
    }
  }
}
