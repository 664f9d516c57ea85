/// Reads and writes JSON as text.
public enum JSONText {
  /// Reads a document, strictly by RFC 8259; numbers beyond 64 bits become decimals.
  ///
  /// - Throws: `JSONRefused` with line and column where the bytes are not JSON or not UTF-8, where
  ///   a member stands twice, or where the document nests deeper than 512 levels.
  public static func read(_ bytes: some Sequence<UInt8>) throws(JSONRefused) -> JSONValue {
    var reader = JSONReader(Array(bytes))
    return try reader.document()
  }

  /// Writes a document with two spaces an indent and a line break at the end.
  ///
  /// Control characters and invisible formatting characters are written as `\u` escapes, so that
  /// printing the text to a terminal is harmless.
  public static func write(_ value: JSONValue) -> String {
    var text = ""
    append(value, to: &text, indent: "")
    text += "\n"
    return text
  }

  private static func append(_ value: JSONValue, to text: inout String, indent: String) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += "\(number)"
    case .decimal(let number):
      text += Int64(exactly: number).map { "\($0)" } ?? "\(number)"
    case .string(let string): appendQuoted(string, to: &text)
    case .array(let elements):
      appendList(elements, to: &text, indent: indent, brackets: ("[", "]")) { element, text, inner in
        append(element, to: &text, indent: inner)
      }
    case .object(let members):
      appendList(members, to: &text, indent: indent, brackets: ("{", "}")) { member, text, inner in
        appendQuoted(member.name, to: &text)
        text += ": "
        append(member.value, to: &text, indent: inner)
      }
    }
  }

  private static func appendList<Item>(
    _ items: [Item], to text: inout String, indent: String, brackets: (String, String),
    item appendItem: (Item, inout String, String) -> Void
  ) {
    text += brackets.0
    let inner = indent + "  "
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n\(inner)" : ",\n\(inner)"
      appendItem(item, &text, inner)
    }
    text += items.isEmpty ? brackets.1 : "\n\(indent)\(brackets.1)"
  }

  private static func appendQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if isInvisible(scalar) {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
