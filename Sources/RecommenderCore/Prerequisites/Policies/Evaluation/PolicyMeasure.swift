/// Numbers, moments and bytes as policies write them.
///
/// The guide says how they are written and not what else comes to, so what is read here is that and
/// no more.
enum PolicyMeasure {
  /// Reads a whole number or a decimal one; nil where the text is neither.
  static func number(_ text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
      return nil
    }
    return Double(text)
  }

  /// Reads seconds since 1970, or a date in one of the W3C's forms of ISO 8601, as seconds.
  ///
  /// Nil where the text is neither, and for four digits, which are a year as well as a number.
  static func moment(_ text: String) -> Double? {
    if let number = number(text) {
      return text.utf8.count == 4 && text.utf8.allSatisfy(isDigit) ? nil : number
    }
    var whole = text
    switch text.utf8.count {
    case 7: whole += "-01T00:00:00Z"
    case 10: whole += "T00:00:00Z"
    case 17...:
      // The seconds may be missing.
      let place = text.utf8.index(text.startIndex, offsetBy: 16)
      if "Z+-".utf8.contains(text.utf8[place]) { whole.insert(contentsOf: ":00", at: place) }
    default: return nil
    }
    guard !whole.utf8.contains(where: "tz".utf8.contains) else { return nil }
    return Timestamp(iso8601: whole).map { Double($0.seconds) + fraction(of: whole) }
  }

  /// Whether a text is the Base64 form of one byte at least.
  static func isBase64(_ text: String) -> Bool {
    let padding = text.hasSuffix("==") ? 2 : text.hasSuffix("=") ? 1 : 0
    return !text.isEmpty && text.utf8.count % 4 == 0
      && text.utf8.dropLast(padding).allSatisfy {
        isDigit($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || "+/".utf8.contains($0)
      }
  }

  /// The fraction of a second in a moment, which a timestamp cuts off.
  private static func fraction(of moment: String) -> Double {
    let digits = moment.drop { $0 != "." }.dropFirst().prefix { $0.isNumber }
    return Double("0.\(digits)") ?? 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
