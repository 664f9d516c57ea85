/// Reads one JSON document, strictly by RFC 8259.
///
/// The library's decoder names no place for a syntax error, forgets the order of members, and lets
/// broken UTF-8 and raw control characters pass; people who write a session by hand need the place.
struct JSONReader {
  /// How deep arrays and objects may nest; no document of this program comes near.
  static let deepestNesting = 512

  let bytes: [UInt8]
  var index = 0
  /// Where the first line begins: behind a byte order mark, which is no column.
  let start: Int
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    index = start
  }

  /// Takes an element of a list that is a member of the outermost object; false leaves it there.
  typealias Taking = (_ list: String, _ place: Int, _ element: JSONValue) -> Bool

  /// Reads the document and holds that nothing follows it.
  mutating func document(
    taking take: Taking = { _, _, _ in false }
  ) throws(JSONRefused) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else { throw refusal("The text is empty.") }
    let value = current == UInt8(ascii: "{") ? try outermost(taking: take) : try value()
    skipBlanks()
    guard index < bytes.count else { return value }
    throw current == UInt8(ascii: "{") || current == UInt8(ascii: "[")
      ? refusal(
        "A second document begins here.",
        remedy: "Put each reply in a file of its own, one reply in one file.")
      : refusal(
        "Something follows the end of the document.", remedy: "Delete what follows from there on.")
  }

  private mutating func value() throws(JSONRefused) -> JSONValue {
    switch current {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): return try number()
    case let byte? where Self.isDigit(byte): return try number()
    default: throw refusal("A value should stand here.")
    }
  }

  private mutating func outermost(taking take: Taking) throws(JSONRefused) -> JSONValue {
    try object { (reader, name) throws(JSONRefused) in
      guard reader.current == UInt8(ascii: "[") else { return try reader.value() }
      return try reader.array { take(name, $0, $1) }
    }
  }

  private mutating func object(
    member: (inout JSONReader, _ name: String) throws(JSONRefused) -> JSONValue = {
      (reader, _) throws(JSONRefused) in try reader.value()
    }
  ) throws(JSONRefused) -> JSONValue {
    try descend()
    var members: [JSONValue.Member] = []
    var names = MemberNames()
    while !take(UInt8(ascii: "}")) {
      if !members.isEmpty {
        guard take(UInt8(ascii: ",")) else { throw refusal("A comma or } should stand here.") }
        skipBlanks()
      }
      guard current == UInt8(ascii: "\"") else {
        throw refusal("The name of a member should stand here, in double quotes.")
      }
      let start = index
      let name = try string()
      guard names.insert(name, among: members) else {
        throw refusal("This member stands twice in the same object.", at: start)
      }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw refusal("A colon should stand here.") }
      skipBlanks()
      members.append(JSONValue.Member(name, try member(&self, name)))
      skipBlanks()
    }
    depth -= 1
    return .object(members)
  }

  private mutating func array(
    taking isTaken: (_ place: Int, JSONValue) -> Bool = { _, _ in false }
  ) throws(JSONRefused) -> JSONValue {
    try descend()
    var elements: [JSONValue] = []
    var count = 0
    while !take(UInt8(ascii: "]")) {
      if count > 0 {
        guard take(UInt8(ascii: ",")) else { throw refusal("A comma or ] should stand here.") }
        skipBlanks()
      }
      let element = try value()
      if !isTaken(count, element) { elements.append(element) }
      count += 1
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
    while let byte = current, Self.isDigit(byte) { index += 1 }
    guard index > start else { throw refusal("A digit should stand here.") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// The error for a place, by default the one reached; at the end of the text nothing else matters
  /// than that it ends too early.
  func refusal(
    _ reason: String, at place: Int? = nil, remedy: String? = nil
  ) -> JSONRefused {
    let place = min(place ?? index, bytes.count)
    let before = bytes[start..<max(start, place)]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    let endsEarly = place == bytes.count && place > start
    return JSONRefused(
      line: line, column: column,
      reason: endsEarly ? "The text ends before the document does." : reason, remedy: remedy)
  }
}
