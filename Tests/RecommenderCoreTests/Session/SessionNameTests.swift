import RecommenderCore
import Testing

@Suite struct SessionNameTests {
  @Test(
    "Names that make good file names are taken",
    arguments: ["a", "movie-picks", "Film_2.v1", "-", "_.", "0", String(repeating: "x", count: 64)])
  func taken(name: String) {
    #expect(SessionName.isValid(name))
  }

  @Test(
    "All others are refused",
    arguments: [
      "", ".", "..", ".hidden", "a/b", "../a", "a b", "é", "a\n", "a\u{0}", "a\u{301}", "映", "a:b",
      "~", "*", String(repeating: "x", count: 65),
    ])
  func refused(name: String) {
    #expect(!SessionName.isValid(name))
  }
}

@Suite struct SessionNameMakingTests {
  @Test(
    "A text is made fit to name a session",
    arguments: [
      ("movie-picks", "movie-picks"), ("Retail recommendations", "Retail-recommendations"),
      (".hidden", "hidden"), ("--option", "option"), ("films (copy)", "films--copy"),
      ("a/b", "a-b"), ("映画", nil), ("", nil), ("..", nil), ("_", nil),
      (String(repeating: "x", count: 70), String(repeating: "x", count: 64)),
    ] as [(String, String?)])
  func fixed(text: String, name: String?) {
    #expect(SessionName.fixed(text) == name)
    #expect(name.map(SessionName.isValid) ?? true)
  }

  @Test(
    "A numbered name is valid, however long the name is",
    arguments: [("films", 2, "films-2"), ("films-2", 10, "films-2-10")])
  func numbered(name: String, number: Int, expected: String) {
    #expect(SessionName.numbered(name, number) == expected)
    let longest = SessionName.numbered(String(repeating: "x", count: 64), number)
    #expect(longest.count == 64)
    #expect(longest.hasSuffix("-\(number)"))
    #expect(SessionName.isValid(longest))
  }
}
