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
