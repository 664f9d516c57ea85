import RecommenderCore
import Testing

/// What RFC 8259 allows is read.
@Suite struct JSONAcceptTests {
  @Test(
    "Every kind of value is read",
    arguments: [
      ("null", JSONValue.null), ("true", .bool(true)), ("false", .bool(false)),
      ("0", .integer(0)), ("-0", .integer(0)), ("-17", .integer(-17)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .decimal(9_223_372_036_854_775_808)),
      ("1.5", .decimal(1.5)), ("1e2", .decimal(100)), ("1E+2", .decimal(100)),
      ("-0.25e-2", .decimal(-0.0025)), ("1e-400", .decimal(0)),
      (#""""#, .string("")), ("[]", .array([])), ("{}", .object([])),
      ("[ 1 , [ ] ]", .array([.integer(1), .array([])])),
      (" \t\r\n{ \"a\" : { } } \n", .object([.init("a", .object([]))])),
    ])
  func values(text: String, value: JSONValue) throws {
    #expect(try JSONText.read(text.utf8) == value)
  }

  @Test(
    "Texts are read with all their escapes",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0000\u001b\u00E9""#, "\u{0}\u{1B}é"), (#""\uD83C\uDFAC""#, "🎬"),
      (#""a\ud834\udd1eb""#, "a\u{1D11E}b"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
      (#""\uFFFE\uFFFF""#, "\u{FFFE}\u{FFFF}"), ("\"\u{7F}\u{202E}é映🎬\"", "\u{7F}\u{202E}é映🎬"),
      (#""/\u002f""#, "//"),
    ])
  func texts(json: String, text: String) throws {
    let read = try JSONText.read(json.utf8).text
    #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("Members keep their order, and canonically equivalent names are two members")
  func members() throws {
    let json = try JSONText.read("{\"z\": 1, \"\u{E9}\": 2, \"e\u{301}\": 3, \"a\": 4}".utf8)
    #expect(json.members?.map(\.value) == [.integer(1), .integer(2), .integer(3), .integer(4)])
  }

  @Test("A byte order mark is passed over and is no column")
  func byteOrderMark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try JSONText.read(mark + Array("[1]".utf8)) == .array([.integer(1)]))
    #expect(throws: JSONRefused.self) { try JSONText.read(mark) }
    do {
      _ = try JSONText.read(mark + Array("x".utf8))
      Issue.record("It was read.")
    } catch {
      #expect(error.line == 1 && error.column == 1)
    }
  }

  @Test("512 levels are read and 513 are not")
  func nesting() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    let deepest = try JSONText.read(nested(512).utf8)
    #expect(try JSONText.read(JSONText.write(deepest).utf8) == deepest)
    #expect(throws: JSONRefused.self) { try JSONText.read(nested(513).utf8) }
    // Far deeper than any stack: it must be refused on the way down.
    let endless = String(repeating: #"{"a":["#, count: 5_000)
    #expect(throws: JSONRefused.self) { try JSONText.read(endless.utf8) }
  }

  @Test("Levels side by side do not add up")
  func siblings() throws {
    let text = "[" + Array(repeating: "[{}]", count: 2_000).joined(separator: ",") + "]"
    #expect(try JSONText.read(text.utf8).elements?.count == 2_000)
  }

  @Test("An object with very many members is read, and the one that stands twice found")
  func manyMembers() throws {
    let members = (0..<2_000).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
    #expect(try JSONText.read("{\(members)}".utf8).members?.count == 2_000)
    for name in ["m0", "m15", "m16", "m1999"] {
      #expect(throws: JSONRefused.self) { try JSONText.read("{\(members),\"\(name)\":1}".utf8) }
    }
  }
}
