import RecommenderCore
import Testing

/// What RFC 8259 does not allow is refused, with the place.
@Suite struct JSONRefuseTests {
  private func place(_ bytes: some Sequence<UInt8>) -> String {
    do {
      return "read \(try JSONText.read(bytes))"
    } catch {
      #expect(!error.reason.isEmpty)
      return "\(error.line):\(error.column)"
    }
  }

  @Test(
    "A mistake is refused at its line and column",
    arguments: [
      ("", "1:1"), ("  ", "1:3"), ("nul", "1:1"), ("True", "1:1"), ("NaN", "1:1"),
      ("Infinity", "1:1"), ("'a'", "1:1"), ("truex", "1:5"), ("1 2", "1:3"), ("{} {}", "1:4"),
      ("[1,]", "1:4"), ("[,1]", "1:2"), ("[1 2]", "1:4"), ("[1", "1:3"), ("]", "1:1"),
      ("{,}", "1:2"), (#"{"a":1,}"#, "1:8"), (#"{"a" 1}"#, "1:6"), (#"{"a":}"#, "1:6"),
      (#"{a:1}"#, "1:2"), (#"{"a":1 "b":2}"#, "1:8"), (#"{1:2}"#, "1:2"), ("{", "1:2"),
      ("01", "1:2"), ("-", "1:2"), ("-a", "1:2"), ("+1", "1:1"), (".5", "1:1"), ("1.", "1:3"),
      ("1.e3", "1:3"), ("1e", "1:3"), ("1e+", "1:4"), ("0x10", "1:2"), ("1e400", "1:1"),
      ("-1e400", "1:1"), ("[1, 1e400]", "1:5"), ("// c\n1", "1:1"), ("[1]/**/", "1:4"),
      (#"{"a":1,"b":2,"a":3}"#, "1:14"), ("{\n  \"a\": 1,\n  \"\\u0061\": 2\n}", "3:3"),
      (#""a"#, "1:3"), ("\"a\nb\"", "1:3"), ("\"\t\"", "1:2"), ("\"\u{0}\"", "1:2"),
      (#""\x""#, "1:2"), (#""a\"#, "1:4"), (#""\'""#, "1:2"), (#""\u12G4""#, "1:2"),
      (#""\u12"#, "1:6"), (#""\u12""#, "1:2"), (#""\u+123""#, "1:2"), (#""\u 123""#, "1:2"),
      ("[\n 1,\n 2;\n]", "3:3"), ("[\r\n1,\r\n x]", "3:2"), ("[\"é映🎬\" x]", "1:8"),
    ])
  func places(text: String, expected: String) {
    #expect(place(text.utf8) == expected, "\(text)")
  }

  @Test(
    "Half a surrogate pair is refused where it stands",
    arguments: [
      #""ab\uD83C""#, #""ab\uDFAC""#, #""ab\uD83Cx""#, #""ab\uD83C\n""#, #""ab\uD83C\u0041""#,
      #""ab\uD83C\uD83C""#, #""ab\uDFAC\uD83C""#,
    ])
  func surrogates(text: String) {
    #expect(place(text.utf8) == "1:4")
  }

  @Test(
    "Bytes that are not UTF-8 are refused where they stand",
    arguments: [
      [0x80], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE6, 0x98], [0xC3, 0x5C, 0x6E, 0xA9],
    ] as [[UInt8]])
  func brokenBytes(bytes: [UInt8]) {
    #expect(place(Array("[\n\"é".utf8) + bytes + Array("\"]".utf8)) == "2:3")
    // Behind an escape the text is put together in another way.
    #expect(place(Array("[\n\"\\né".utf8) + bytes + Array("\"]".utf8)) == "2:5")
    #expect(place(bytes + [0x31]) == "1:1")
  }

  @Test("A document that ends too early says so, wherever it ends")
  func endsEarly() {
    let text = #"{"name": "mo\u00e9vies", "list": [1.5e3, true, null, {"a": "é"}], "n": -12}"#
    let bytes = Array(text.utf8)
    for length in 1..<bytes.count {
      do {
        _ = try JSONText.read(bytes[..<length])
        Issue.record("It was read up to \(length).")
      } catch {
        // Where a character or a word is cut in two, its beginning is what is wrong.
        let isCut = bytes[length] & 0xC0 == 0x80 || "ruealse".utf8.contains(bytes[length])
        #expect(isCut || error.reason == "The text ends before the document does.", "\(length)")
      }
    }
    #expect(throws: Never.self) { try JSONText.read(bytes) }
  }
}
