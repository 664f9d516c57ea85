/// Finds the JSON document inside a text that holds a policy.
///
/// Lambda's `get-policy` gives the policy as a text of JSON; IAM's own API gives it percent-encoded.
enum PolicyDocumentText {
  /// The document inside a text, or nil where there is none.
  static func document(in text: String) -> JSONValue? {
    if let document = try? JSONText.read(text.utf8) { return document }
    guard let decoded = percentDecoded(text) else { return nil }
    return try? JSONText.read(decoded)
  }

  /// The bytes that a percent-encoded text stands for, or nil where an escape is broken.
  private static func percentDecoded(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimal),
        let low = rest.popFirst().flatMap(hexadecimal)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
