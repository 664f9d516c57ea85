import RecommenderCore

/// Text from anywhere as parts of a Python program that say it and do nothing else.
enum PythonText {
  /// A string literal in ASCII; whatever the text holds, the literal ends where it should.
  static func literal(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// A comment on a line of its own.
  static func comment(_ text: String) -> String { "# \(MarkedText.marked(text))" }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case " "..."~": String(scalar)
    default: scalar.value > 0xFFFF ? "\\U\(hex(scalar, 8))" : "\\u\(hex(scalar, 4))"
    }
  }

  private static func hex(_ scalar: Unicode.Scalar, _ width: Int) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
