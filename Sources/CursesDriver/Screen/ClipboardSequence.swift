/// The sequence that puts a text into the clipboard of the terminal's own machine (OSC 52).
enum ClipboardSequence {
  /// What stands between the program and the terminal.
  enum Multiplexer: Hashable {
    case none, tmux, screen
  }

  /// The most bytes of text: with more, the sequence passes the 100,000 bytes that terminals take.
  static let limit = 74_994

  /// What screen hands on at a time, with room for what frames it.
  private static let screenPiece = 700

  /// The bytes to send; nil for a text that is too long.
  static func bytes(for text: String, through multiplexer: Multiplexer) -> [UInt8]? {
    guard text.utf8.count <= limit else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    switch multiplexer {
    case .none: return plain
    case .tmux:
      // tmux takes the plain form where it may set the clipboard itself, and hands on the other
      // where that is allowed; both are settings, and doing it twice does no harm.
      return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen:
      var pieces: [UInt8] = []
      var rest = plain[...]
      while !rest.isEmpty {
        pieces += Array("\u{1B}P".utf8) + rest.prefix(screenPiece) + Array("\u{1B}\\".utf8)
        rest = rest.dropFirst(screenPiece)
      }
      return pieces
    }
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64 after RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[bits >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return text
  }
}
