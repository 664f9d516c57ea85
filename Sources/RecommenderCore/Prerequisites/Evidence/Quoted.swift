/// Text from outside as it stands in a sentence of ours: unchanged, but never endless.
enum Quoted {
  /// The most characters that are kept.
  static let limit = 200

  /// The text, cut where it is longer than the limit.
  static func short(_ text: String) -> String {
    // Scalars are limited too: one character may bear any number of combining marks.
    let scalars = text.unicodeScalars
    let bounded = scalars.count > 4 * limit ? String(scalars.prefix(4 * limit)) : text
    guard bounded.count > limit || bounded.unicodeScalars.count < scalars.count else {
      return text
    }
    return String(bounded.prefix(limit)) + "…"
  }

  /// The text on one line, cut where it is longer than the limit, with marks for what is not seen.
  static func line(_ text: String) -> String { MarkedText.marked(short(text)) }

  /// A statement and, where there is one, the reason given for it, as one sentence.
  static func sentence(_ statement: String, reason: String) -> String {
    reason.isEmpty ? "\(statement)." : "\(statement): \(sentence(reason))"
  }

  /// The text with a full stop where it has no end of its own.
  static func sentence(_ text: String) -> String {
    let quoted = short(text)
    let ends = quoted.last.map { ".!?…".contains($0) } ?? false
    return ends ? quoted : "\(quoted)."
  }

  /// A value that came from the account, short, or words for its absence.
  static func value(_ text: String) -> String {
    text.isEmpty ? "empty" : short(text)
  }
}
