/// Writes one JSON document as UTF-8.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isOneLine: Bool

  /// Creates a writer that breaks lines and indents, or one that does not.
  init(isOneLine: Bool = false) { self.isOneLine = isOneLine }

  /// What was written, with a line break at the end.
  var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  /// Writes a value; `indent` counts the levels around it.
  mutating func append(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append("\(number)")
    case .decimal(let number): append(decimal: number)
    case .string(let string): append(quoted: string)
    case .array(let elements):
      append("[")
      for (position, element) in elements.enumerated() {
        breakLine(before: position, indent: indent + 1)
        append(element, indent: indent + 1)
      }
      if !elements.isEmpty { breakLine(indent: indent) }
      append("]")
    case .object(let members):
      append("{")
      for (position, member) in members.enumerated() {
        breakLine(before: position, indent: indent + 1)
        append(quoted: member.name)
        append(isOneLine ? ":" : ": ")
        append(member.value, indent: indent + 1)
      }
      if !members.isEmpty { breakLine(indent: indent) }
      append("}")
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(decimal number: Double) {
    guard number.isFinite else { return append("null") }
    append(Int64(exactly: number).map { "\($0)" } ?? "\(number)")
  }

  private mutating func breakLine(before position: Int = 0, indent: Int) {
    if position > 0 { append(",") }
    guard !isOneLine else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { append("  ") }
  }

  private mutating func append(quoted string: String) {
    append("\"")
    var string = string
    let isPlain = string.withUTF8 { content in
      let isPlain = content.allSatisfy(Self.isPlain)
      if isPlain { bytes.append(contentsOf: content) }
      return isPlain
    }
    if !isPlain {
      for scalar in string.unicodeScalars { append(scalar) }
    }
    append("\"")
  }

  /// Whether a byte is a printable ASCII character that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    default:
      if Self.isInvisible(scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          append(escapeOf: unit)
        }
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func append(escapeOf unit: UInt16) {
    let digits = String(unit, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
