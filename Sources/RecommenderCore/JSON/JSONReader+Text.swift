/// The texts of a document: runs of UTF-8 between escapes.
extension JSONReader {
  /// Reads a text from its opening quotation mark to behind the closing one.
  mutating func string() throws(JSONRefused) -> String {
    index += 1
    let start = index
    try skipPlain()
    if take(UInt8(ascii: "\"")) { return try utf8(bytes[start..<(index - 1)], at: start) }
    return try escapedString(from: start)
  }

  /// Reads on in a text that bears an escape, which was reached after plain bytes from `start`.
  private mutating func escapedString(from start: Int) throws(JSONRefused) -> String {
    var content = Array(bytes[start..<index])
    var runStart = start
    // Each run is held against UTF-8 by itself: two broken halves around an escape stay broken.
    _ = try utf8(bytes[start..<index], at: start)
    while !take(UInt8(ascii: "\"")) {
      if current == UInt8(ascii: "\\") {
        content.append(contentsOf: UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter)
      } else {
        runStart = index
        try skipPlain()
        _ = try utf8(bytes[runStart..<index], at: runStart)
        content.append(contentsOf: bytes[runStart..<index])
      }
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// Goes to the next quotation mark or backslash.
  private mutating func skipPlain() throws(JSONRefused) {
    var place = index
    bytes.withUnsafeBufferPointer { bytes in
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        place += 1
      }
    }
    index = place
    guard let byte = current else { throw refusal("A text should end with double quotes.") }
    guard byte >= 0x20 else { throw refusal("A control character cannot stand in a text.") }
  }

  private func utf8(_ run: ArraySlice<UInt8>, at start: Int) throws(JSONRefused) -> String {
    guard let text = String(validating: run, as: UTF8.self) else {
      throw refusal(
        "These bytes are not UTF-8.", at: start + validPrefix(of: run),
        remedy: ForeignText.encoding.remedy)
    }
    return text
  }

  /// How many bytes at the beginning are whole characters.
  private func validPrefix(of run: ArraySlice<UInt8>) -> Int {
    var parser = UTF8.ForwardParser()
    var iterator = run.makeIterator()
    var length = 0
    while case .valid(let character) = parser.parseScalar(from: &iterator) {
      length += character.count
    }
    return length
  }

  private mutating func escape() throws(JSONRefused) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = current
    index += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    case nil: throw refusal("An escape should stand here.")
    default: throw refusal("This is no escape that JSON knows.", at: start)
    }
  }

  /// Reads the digits after `\u`, and the second half of a pair.
  private mutating func unicodeEscape(from start: Int) throws(JSONRefused) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw refusal("This is half of a surrogate pair.", at: start)
    }
    let second = try hexadecimal(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw refusal("This is half of a surrogate pair.", at: start) }
    return scalar
  }

  private mutating func hexadecimal(from start: Int) throws(JSONRefused) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexadecimalDigit(byte) else {
        let place = current == nil ? index : start
        throw refusal("Four hexadecimal digits should follow \\u.", at: place)
      }
      number = number << 4 | digit
      index += 1
    }
    return number
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
