import Testing

@testable import RecommenderCore

/// What RFC 8259 does not allow is refused, with the place.
@Suite struct JSONRefuseTests {
  @Test(
    "Documents that are none, with line and column",
    arguments: [
      ("", 1, 1), ("  ", 1, 3), ("\n", 2, 1), ("nul", 1, 1), ("True", 1, 1), ("undefined", 1, 1),
      ("nulll", 1, 5), ("{} {}", 1, 4), ("[1] x", 1, 5), ("1 2", 1, 3), ("'a'", 1, 1),
      ("[1,]", 1, 4), ("[,1]", 1, 2), ("[1 2]", 1, 4), ("[1", 1, 3), ("]", 1, 1), ("[}", 1, 2),
      (#"{"a":1,}"#, 1, 8), (#"{"a" 1}"#, 1, 6), (#"{"a":}"#, 1, 6), ("{a:1}", 1, 2),
      (#"{"a":1 "b":2}"#, 1, 8), ("{1:2}", 1, 2), ("{,}", 1, 2), (#"{"a"}"#, 1, 5),
      ("// note\n{}", 1, 1), ("{} // note", 1, 4), ("{\n  \"a\": 1,\n  \"b\": x\n}", 3, 8),
      ("\u{FEFF}x", 1, 1), ("\u{FEFF}\u{FEFF}{}", 1, 1), ("{}\u{0}", 1, 3), ("\u{A0}{}", 1, 1),
      ("[\"é映🎬\", x]", 1, 9), ("\r\n\r\n x", 3, 2),
    ])
  func documents(text: String, line: Int, column: Int) {
    let refusal = Self.refusal(text.utf8)
    #expect(refusal?.line == line)
    #expect(refusal?.column == column)
  }

  @Test(
    "Numbers that are none",
    arguments: [
      "+1", "01", "-01", "00", "1.", ".5", "-.5", "-", "--1", "1e", "1e+", "1.e1", "1.5.5", "0x10",
      "1_000", "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1,5", "٣", "1e1.5", "1 e1",
    ])
  func numbers(text: String) {
    #expect(Self.refusal("\(text)".utf8) != nil)
    #expect(Self.refusal("[\(text.replacing(",", with: ",,"))]".utf8) != nil)
  }

  @Test(
    "Texts that are none, with the column of what is wrong",
    arguments: [
      (#""\x""#, 2), (#""\'""#, 2), (#""\u12""#, 2), (#""\u12G4""#, 2), (#""\U0041""#, 2),
      (#""ab\ud83c""#, 4), (#""\ud83cx""#, 2), (#""\ud83c\n""#, 2), (#""\ud83c\u0041""#, 2),
      (#""\udfac""#, 2), (#""\udfac\ud83c""#, 2), (#""\ud83c\ud83c""#, 2), ("\"a\nb\"", 3),
      ("\"a\tb\"", 3), ("\"\u{0}\"", 2), ("\"\u{1F}\"", 2), (#""\u{41}""#, 2),
    ])
  func texts(text: String, column: Int) {
    let refusal = Self.refusal(text.utf8)
    #expect(refusal?.line == 1)
    #expect(refusal?.column == column)
  }

  @Test(
    "Bytes that are not UTF-8",
    arguments: [
      [0xFF], [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xE6, 0x98],
    ] as [[UInt8]])
  func broken(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let refusal = Self.refusal([quote, UInt8(ascii: "a")] + bytes + [quote])
    #expect(refusal == JSONRefused(line: 1, column: 3, reason: "These bytes are not UTF-8."))
    // Also behind an escape, where the text is read piece by piece.
    let escaped = Array(#""\n"#.utf8) + bytes + [quote]
    #expect(Self.refusal(escaped)?.column == 4)
    #expect(Self.refusal(bytes) != nil)
  }

  @Test("A character that an escape tears apart is not UTF-8")
  func torn() {
    #expect(Self.refusal([0x22, 0xC3, 0x5C, 0x6E, 0xA9, 0x22]) != nil)
  }

  @Test(
    "A member that stands twice is refused at the second one",
    arguments: [
      (#"{"a":1,"a":2}"#, 8), (#"{"a":1,"\u0061":2}"#, 8), (#"{"":1,"":2}"#, 7),
      (#"{"x":{"a":1,"b":1,"a":1}}"#, 19),
    ])
  func twice(text: String, column: Int) {
    #expect(
      Self.refusal(text.utf8)
        == JSONRefused(
          line: 1, column: column, reason: "This member stands twice in the same object."))
  }

  @Test("Twins are found among many members too", arguments: [14, 15, 16, 17, 18, 100])
  func manyMembers(count: Int) {
    for twin in [0, count / 2, count - 1] {
      let names = (0..<count).map { "m\($0)" } + ["m\(twin)"]
      let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
      #expect(Self.refusal(text.utf8)?.reason == "This member stands twice in the same object.")
    }
  }

  @Test("Deeper than 512 levels is refused, and so is what never ends")
  func nesting() {
    for open in ["[", #"{"a":"#] {
      for depth in [513, 100_000] {
        let refusal = Self.refusal(String(repeating: open, count: depth).utf8)
        #expect(refusal?.reason == "The document nests deeper than 512 levels.")
        #expect(refusal?.column == 512 * open.count + 1)
      }
    }
  }

  @Test("A text that ends too early is refused wherever it ends, and told so")
  func truncated() {
    let text = #"{"a": [1.5e+3, true, false, null, "é\u00e9\ud83c\udfac🎬\n"], "b": {"c": -1}}"#
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count {
      let refusal = Self.refusal(bytes.prefix(length))
      #expect(refusal != nil, "\(length)")
      #expect(refusal?.line == 1, "\(length)")
      #expect(refusal.map { $0.column <= length + 1 } == true, "\(length)")
    }
    let ends = "The text ends before the document does."
    for length in [1, 3, 5, 7, 9, 14, 34, 70, bytes.count - 1] {
      #expect(Self.refusal(bytes.prefix(length))?.reason == ends, "\(length)")
    }
  }

  @Test("Every reason is one sentence")
  func reasons() {
    for text in ["", "x", "[1 2]", "{1}", #"{"a" 1}"#, "1e999", "01", #""\x""#, "\"\n\""] {
      let reason = Self.refusal(text.utf8)?.reason ?? ""
      #expect(reason.hasSuffix(".") && reason.first?.isUppercase == true, "\(text)")
    }
  }

  private static func refusal(_ bytes: some Sequence<UInt8>) -> JSONRefused? {
    do throws(JSONRefused) {
      _ = try JSONText.read(bytes)
      return nil
    } catch {
      return error
    }
  }
}
