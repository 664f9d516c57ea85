import Testing

@testable import RecommenderCore

@Suite struct JSONWriteTests {
  @Test("The layout")
  func layout() {
    let value = JSONValue.object([
      .init("a", .array([.integer(1), .object([.init("b", .null)]), .array([])])),
      .init("c", .object([])), .init("d", .bool(false)), .init("e", .decimal(2.5)),
    ])
    #expect(
      JSONText.write(value) == """
        {
          "a": [
            1,
            {
              "b": null
            },
            []
          ],
          "c": {},
          "d": false,
          "e": 2.5
        }

        """)
  }

  @Test(
    "Numbers",
    arguments: [
      (.integer(.min), "-9223372036854775808"), (.decimal(3), "3"), (.decimal(-0.0), "0"),
      (.decimal(0.1), "0.1"), (.decimal(1e300), "1e+300"), (.decimal(.nan), "null"),
      (.decimal(.infinity), "null"), (.decimal(.leastNonzeroMagnitude), "5e-324"),
    ] as [(JSONValue, String)])
  func numbers(value: JSONValue, text: String) {
    #expect(JSONText.write(value) == text + "\n")
  }

  @Test(
    "Texts: what a terminal would act on is escaped, what people read is not",
    arguments: [
      ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{1B}[0m", #""\u001b[0m""#), ("\u{0}\u{7F}\u{9B}", #""\u0000\u007f\u009b""#),
      ("\u{202E}\u{200B}\u{FEFF}\u{2028}", #""\u202e\u200b\ufeff\u2028""#),
      ("\u{E0001}", #""\udb40\udc01""#), ("é映🎬", "\"é映🎬\""),
    ])
  func texts(text: String, written: String) {
    #expect(JSONText.write(.string(text)) == written + "\n")
    #expect(JSONText.write(.object([.init(text, .null)])).contains("  \(written): null"))
  }

  @Test("What is written reads back as it was, and is written the same", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var random = RandomReplies(seed: seed)
    let value = random.json(depth: 6)
    let text = JSONText.write(value)
    let read = try JSONText.read(text.utf8)
    #expect(read == value)
    #expect(JSONText.write(read) == text)
  }

  @Test("Any decimal reads back as the same number", arguments: UInt64(300)..<305)
  func decimals(seed: UInt64) throws {
    var random = RuleRandom(state: seed)
    for _ in 0..<1_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let read = try JSONText.read(JSONText.write(.decimal(number)).utf8)
      switch read {
      case .decimal(let back): #expect(back == number)
      case .integer(let back): #expect(Double(back) == number)
      default: Issue.record("\(number)")
      }
    }
  }
}
