/// Reads one JSON document, strictly by RFC 8259.
///
/// The library's decoder names no place for a syntax error, forgets the order of members, and lets
/// broken UTF-8 and raw control characters pass; people who write a session by hand need the place.
struct JSONReader {
  /// How deep arrays and objects may nest; no document of this program comes near.
  static let deepestNesting = 512

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Reads the document and holds that nothing follows it.
  mutating func document() throws(JSONRefused) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else { throw refusal("The text is empty.") }
    let value = try value()
    skipBlanks()
    guard index == bytes.count else { throw refusal("Something follows the end of the document.") }
    return value
  }

  private mutating func value() throws(JSONRefused) -> JSONValue {
    switch current {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
    case nil: throw refusal("The text ends where a value should stand.")
    default: throw refusal("A value should stand here.")
    }
  }

  private mutating func object() throws(JSONRefused) -> JSONValue {
    try descend()
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    while !take(UInt8(ascii: "}")) {
      if !members.isEmpty { try demand(UInt8(ascii: ","), "A comma or } should stand here.") }
      skipBlanks()
      guard current == UInt8(ascii: "\"") else {
        throw refusal("The name of a member should stand here, in double quotes.")
      }
      let start = index
      let name = try string()
      guard names.insert(name).inserted else {
        throw refusal("This member stands twice in the same object.", at: start)
      }
      skipBlanks()
      try demand(UInt8(ascii: ":"), "A colon should stand here.")
      skipBlanks()
      members.append(JSONValue.Member(name, try value()))
      skipBlanks()
    }
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(JSONRefused) -> JSONValue {
    try descend()
    var elements: [JSONValue] = []
    while !take(UInt8(ascii: "]")) {
      if !elements.isEmpty { try demand(UInt8(ascii: ","), "A comma or ] should stand here.") }
      skipBlanks()
      elements.append(try value())
      skipBlanks()
    }
    depth -= 1
    return .array(elements)
  }

  private mutating func descend() throws(JSONRefused) {
    depth += 1
    guard depth <= Self.deepestNesting else {
      throw refusal("The document nests deeper than \(Self.deepestNesting) levels.")
    }
    index += 1
    skipBlanks()
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONRefused) -> JSONValue {
    let isThere = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    guard isThere else { throw refusal("A value should stand here.") }
    index += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(JSONRefused) -> JSONValue {
    let start = index
    var isWhole = true
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let whole = Int64(text) { return .integer(whole) }
    guard let decimal = Double(text), decimal.isFinite else {
      throw refusal("This number is too large.", at: start)
    }
    return .decimal(decimal)
  }

  private mutating func digits() throws(JSONRefused) {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    guard index > start else { throw refusal("A digit should stand here.") }
  }

  private mutating func string() throws(JSONRefused) -> String {
    index += 1
    let start = index
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      guard byte >= 0x20 else { throw refusal("A control character cannot stand in a text.") }
      index += 1
    }
    var text = try utf8(start..<index)
    while !take(UInt8(ascii: "\"")) {
      if current == UInt8(ascii: "\\") {
        text.unicodeScalars.append(try escape())
        continue
      }
      let start = index
      while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        guard byte >= 0x20 else { throw refusal("A control character cannot stand in a text.") }
        index += 1
      }
      guard index < bytes.count else { throw refusal("The text ends inside double quotes.") }
      text += try utf8(start..<index)
    }
    return text
  }

  private func utf8(_ range: Range<Int>) throws(JSONRefused) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw refusal("These bytes are not UTF-8.", at: range.lowerBound)
    }
    return text
  }

  private mutating func escape() throws(JSONRefused) -> Unicode.Scalar {
    let start = index
    index += 1
    defer { index += 1 }
    switch current {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw refusal("This is no escape that JSON knows.", at: start)
    }
  }

  /// Reads the hexadecimal digits after `\u`, and the second half of a pair; ends on the last digit.
  private mutating func unicodeEscape(from start: Int) throws(JSONRefused) -> Unicode.Scalar {
    let first = try hexadecimal(after: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[(index + 1)...].starts(with: [0x5C, 0x75]) else {
      throw refusal("This is half of a surrogate pair.", at: start)
    }
    index += 2
    let second = try hexadecimal(after: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw refusal("This is half of a surrogate pair.", at: start) }
    return scalar
  }

  private mutating func hexadecimal(after start: Int) throws(JSONRefused) -> UInt32 {
    let digits = bytes[(index + 1)...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw refusal("Four hexadecimal digits should follow \\u.", at: start) }
    index += 4
    return number
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func demand(_ byte: UInt8, _ reason: String) throws(JSONRefused) {
    guard take(byte) else {
      throw refusal(index < bytes.count ? reason : "The text ends before the document does.")
    }
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private func refusal(_ reason: String, at place: Int? = nil) -> JSONRefused {
    let before = bytes[..<min(place ?? index, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return JSONRefused(line: line, column: column, reason: reason)
  }
}
