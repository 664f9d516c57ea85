import Testing

@testable import RecommenderCore

@Suite struct TextShapeTests {
  static let shape = TextShape(
    length: 1...5, first: .lettersAndDigits, allowed: .nameCharacters + ASCIISet(" "))

  @Test(
    "Each kind of fault is found",
    arguments: [
      ("abcde", []), ("a-_ 9", []), ("", [.empty]), ("   ", [.blank]),
      ("abcdef", [.tooLong(length: 6, limit: 5)]),
      ("_abc", [.firstCharacter("_")]), (" a", [.firstCharacter(" ")]),
      ("a.b", [.character(".", position: 2)]), (".ab", [.character(".", position: 1)]),
      ("abcdef!", [.tooLong(length: 7, limit: 5), .character("!", position: 7)]),
      ("a\u{301}", [.character("\u{301}", position: 2)]),
      ("\u{1F469}\u{200D}\u{1F680}", [.character("\u{1F469}", position: 1)]),
    ] as [(String, [TextFault])])
  func faults(text: String, expected: [TextFault]) {
    #expect(Self.shape.faults(in: text) == expected)
    #expect(Self.shape.accepts(text) == expected.isEmpty)
  }

  @Test("A shape that may be empty takes an empty text and spaces")
  func optional() {
    let shape = TextShape(length: 0...3, allowed: ASCIISet(" a"))
    #expect(shape.accepts(""))
    #expect(shape.accepts("  "))
    #expect(!shape.accepts("aaaa"))
  }

  @Test(
    "A text is fixed as little as needed",
    arguments: [
      ("a.b", "a_b"), ("..ab", "ab"), ("a\u{2010}b", "a-b"), ("abcdefgh", "abcde"),
      ("ab   ", "ab"), ("!!!", nil), ("", nil), ("\u{0}\u{202E}", nil),
    ] as [(String, String?)])
  func fixed(text: String, expected: String?) {
    #expect(Self.shape.fixed(text, replacement: "_") == expected)
  }

  @Test("A set holds exactly its ASCII characters")
  func sets() throws {
    let set = ASCIISet("a~\u{0}\u{E9}@?")
    let members = (0...0x2FF).compactMap { Unicode.Scalar($0) }.filter { set.contains($0) }
    #expect(members == ["\u{0}", "?", "@", "a", "~"])
  }
}
