import Testing

@testable import Exporters

@Suite struct MarkdownItemTests {
  @Test(
    "An underscore inside a word is only itself",
    arguments: [
      ("Item_url and a_b_c", "Item_url and a_b_c"), ("_a_", #"\_a\_"#), ("a__b", #"a\_\_b"#),
      ("a_", #"a\_"#), ("é_b", #"é\_b"#), ("_", #"\_"#),
    ])
  func underscores(text: String, shown: String) {
    #expect(Markdown.text(text) == shown)
  }

  @Test(
    "A list item begins nothing else",
    arguments: [
      ("a - b", "a - b"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("> a", #"\> a"#), ("# a", "\\# a"),
      ("=", #"\="#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
      ("3 recommendations", "3 recommendations"),
      ("12", "12"), ("     a", "a"), ("* a", #"\* a"#), ("```", #"\`\`\`"#), ("", ""), ("  ", ""),
    ])
  func item(text: String, shown: String) {
    #expect(Markdown.item(text) == shown)
  }
}
