import Testing

@testable import RecommenderCore

/// What RFC 8259 allows is read.
@Suite struct JSONAcceptTests {
  @Test(
    "Documents and their values",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
      (" \t\r\n1 \t\r\n", .integer(1)),
      ("\"\"", .string("")), ("[]", .array([])), ("{}", .object([])), ("[ ]", .array([])),
      ("{\n}", .object([])), ("[1,2]", .array([.integer(1), .integer(2)])),
      ("[[],[[]]]", .array([.array([]), .array([.array([])])])),
      (
        #"{"a":1,"b":{"c":[]}}"#,
        .object([
          .init("a", .integer(1)), .init("b", .object([.init("c", .array([]))])),
        ])
      ),
      (#"{"":0}"#, .object([.init("", .integer(0))])),
      (#"{ "b" : 1 , "a" : 2 }"#, .object([.init("b", .integer(1)), .init("a", .integer(2))])),
      ("\u{FEFF}{}", .object([])),
    ] as [(String, JSONValue)])
  func values(text: String, value: JSONValue) throws {
    #expect(try JSONText.read(text.utf8) == value)
  }

  @Test(
    "Numbers",
    arguments: [
      ("0", .integer(0)), ("-0", .integer(0)), ("-1", .integer(-1)), ("10", .integer(10)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .decimal(9_223_372_036_854_775_808)), ("1.5", .decimal(1.5)),
      ("-0.25", .decimal(-0.25)), ("1e2", .decimal(100)), ("1E+2", .decimal(100)),
      ("1e-2", .decimal(0.01)), ("0e0", .decimal(0)), ("0.0", .decimal(0)), ("1e-999", .decimal(0)),
      ("123456789012345678901234567890", .decimal(123_456_789_012_345_678_901_234_567_890)),
    ] as [(String, JSONValue)])
  func numbers(text: String, value: JSONValue) throws {
    #expect(try JSONText.read(text.utf8) == value)
    #expect(try JSONText.read("[\(text)]".utf8) == .array([value]))
  }

  @Test(
    "Texts",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9""#, "Aéé"),
      (#""\ud83c\udfac""#, "🎬"), (#""\uD83C\uDFAC""#, "🎬"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
      (#""\ud800\udc00""#, "\u{10000}"), (#""\u0000""#, "\u{0}"), (#""\uFFFF""#, "\u{FFFF}"),
      (#""\ufeff""#, "\u{FEFF}"), ("\"é映🎬\"", "é映🎬"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
      (#""e\u0301""#, "e\u{301}"), (#""a\\u0041""#, #"a\u0041"#), ("\"//\"", "//"),
    ])
  func texts(text: String, value: String) throws {
    let read = try #require(JSONText.read(text.utf8).text)
    #expect(Array(read.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test("Members keep their order and their spelling")
  func members() throws {
    let names = ["z", "a", "e\u{301}", "é", "Z", "10", "9"]
    let text = "{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    let read = try #require(JSONText.read(text.utf8).members).map(\.name)
    #expect(read.map { Array($0.utf8) } == names.map { Array($0.utf8) })
  }

  @Test("Nesting is read down to 512 levels", arguments: [1, 2, 511, 512])
  func nesting(depth: Int) throws {
    let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let objects =
      String(repeating: #"{"a":"#, count: depth - 1) + "{}"
      + String(repeating: "}", count: depth - 1)
    for text in [arrays, objects] {
      #expect(
        try JSONText.read(JSONText.write(JSONText.read(text.utf8)).utf8) == JSONText.read(text.utf8)
      )
    }
  }

  @Test("Siblings do not count as nesting")
  func siblings() throws {
    let text = "[" + Array(repeating: "[[]]", count: 2_000).joined(separator: ",") + "]"
    #expect(try JSONText.read(text.utf8).elements?.count == 2_000)
  }

  @Test("A thousand members and a long text are no matter")
  func large() throws {
    let members = (0..<1_000).map { "\"m\($0)\": \($0)" }.joined(separator: ", ")
    #expect(try JSONText.read("{\(members)}".utf8)["m999"] == .integer(999))
    let long = String(repeating: "é\\n", count: 100_000)
    #expect(try JSONText.read("\"\(long)\"".utf8).text?.unicodeScalars.count == 200_000)
  }
}
