/// Small pieces of sentences; none of them ever holds a raw character from outside.
enum Wording {
  /// How much of a text is quoted; the user sees the whole of it in the field.
  static let longestQuotation = 64

  /// A character as the object of a sentence: "a space", "the character !", "the character U+202E".
  static func character(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x20: "a space"
    case 0x09: "a tab"
    case 0x0A, 0x0D: "a line break"
    case 0x21...0x7E: "the character \(Character(scalar))"
    default: "the character \(codePoint(of: scalar))"
    }
  }

  /// A text in double quotes, shortened where it is long; nil where empty or not printable ASCII.
  static func quoted(_ text: some StringProtocol) -> String? {
    guard !text.isEmpty else { return nil }
    let beginning = text.utf8.prefix(longestQuotation + 1)
    guard beginning.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    guard beginning.count > longestQuotation else { return "\"\(text)\"" }
    return "\"\(text.prefix(longestQuotation))...\""
  }

  /// A number and its noun: "1 attribute", "11 attributes".
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// Words in a row: "a", "a and b", "a, b and c".
  static func list(_ words: [String], joinedBy conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  private static func codePoint(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension TextFault {
  /// What is wrong, as a sentence about the subject, such as "The model name".
  func problem(with subject: String) -> String {
    switch self {
    case .empty: "\(subject) is missing."
    case .blank: "\(subject) has nothing but spaces."
    case .tooLong(let length, _): "\(subject) has \(Wording.count(length, "character"))."
    case .firstCharacter(let scalar): "\(subject) begins with \(Wording.character(scalar))."
    case .character(let scalar, let position):
      "\(subject) has \(Wording.character(scalar)) at position \(position)."
    }
  }
}
