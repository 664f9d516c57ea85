import CNcurses

extension Terminal {
  /// Whether the terminal may be asked to copy; false for consoles and old terminals, which would
  /// print the text instead.
  public var canCopy: Bool { canBeAsked }

  /// Puts a text into the clipboard of the machine at which the person sits, also over ssh and
  /// through tmux or screen.
  ///
  /// The terminal does not tell whether it did so, and some do it only where their settings allow.
  /// - Parameter text: At most 74,994 bytes.
  /// - Returns: whether the terminal was asked; false for a longer text, and for consoles and old
  ///   terminals that would print the text instead.
  public mutating func copy(_ text: String) -> Bool {
    guard canBeAsked,
      let bytes = ClipboardSequence.bytes(for: text, through: multiplexer)
    else { return false }
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.bindMemory(to: CChar.self).baseAddress {
        cn_send(start, Int32(buffer.count))
      }
    }
    return true
  }

  private var multiplexer: ClipboardSequence.Multiplexer {
    switch cn_multiplexer() {
    case CN_TMUX: .tmux
    case CN_SCREEN: .screen
    default: .none
    }
  }
}
