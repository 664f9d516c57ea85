import RecommenderCore
import Testing

/// What is written is read back, and harmless to print.
@Suite struct JSONWriteTests {
  @Test("A document is laid out with two spaces an indent, empty lists on one line")
  func layout() {
    let value = JSONValue.object([
      .init("a", .array([.integer(1), .object([])])), .init("b", .array([])),
      .init("c", .object([.init("d", .null)])),
    ])
    #expect(
      JSONText.write(value) == """
        {
          "a": [
            1,
            {}
          ],
          "b": [],
          "c": {
            "d": null
          }
        }

        """)
  }

  @Test(
    "Numbers are written so that they can be read",
    arguments: [
      (JSONValue.decimal(3), "3"), (.decimal(-0.0), "0"), (.decimal(0.1), "0.1"),
      (.decimal(1e300), "1e+300"), (.decimal(.nan), "null"), (.decimal(.infinity), "null"),
      (.integer(.min), "-9223372036854775808"),
    ])
  func numbers(value: JSONValue, text: String) {
    #expect(JSONText.write(value) == text + "\n")
  }

  @Test(
    "What cannot be seen is escaped, everything else stands as it is",
    arguments: [
      ("é映🎬 /", #""é映🎬 /""#), ("\"\\\n\r\t", #""\"\\\n\r\t""#),
      ("\u{0}\u{1B}[2J\u{7F}\u{9B}", #""\u0000\u001b[2J\u007f\u009b""#),
      ("a\u{202E}b\u{2066}\u{200B}\u{FEFF}", #""a\u202eb\u2066\u200b\ufeff""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{E0041}", #""\udb40\udc41""#),
    ])
  func escapes(text: String, written: String) {
    #expect(JSONText.write(.string(text)) == written + "\n")
    #expect(JSONText.write(.object([.init(text, .null)])) == "{\n  \(written): null\n}\n")
  }

  @Test("A random value written, read and written is the same", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let value = random.json()
    let text = JSONText.write(value)
    let read = try JSONText.read(text.utf8)
    #expect(JSONText.write(read) == text)
    // 1e18 is a whole number once it is written; all other values come back as they were.
    if !text.contains("1000000000000000000") { #expect(read == value) }
  }

  @Test("Cut off or changed anywhere, nothing traps", arguments: UInt64(0)..<20)
  func mutilated(seed: UInt64) {
    var random = RandomReplies(seed: seed)
    let bytes = Array(JSONText.write(.array([random.json(depth: 2)])).utf8)
    for length in 0..<(bytes.count - 1) {
      #expect(throws: JSONRefused.self) { try JSONText.read(bytes[..<length]) }
    }
    for _ in 0..<100 {
      var changed = bytes
      for _ in 0...random.number(below: 3) {
        changed[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
      }
      // Either is right, but what was read must be a document that can be written.
      guard let value = try? JSONText.read(changed) else { continue }
      let text = JSONText.write(value)
      #expect((try? JSONText.read(text.utf8)).map(JSONText.write) == text)
    }
  }
}
