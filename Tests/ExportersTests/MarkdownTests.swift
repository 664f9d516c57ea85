import Testing

@testable import Exporters

@Suite struct MarkdownTests {
  @Test(
    "Text: only what would act is escaped",
    arguments: [
      ("Top films (spring), 100 % - a.b", "Top films (spring), 100 % - a.b"),
      ("Item_url and a_b_c", "Item_url and a_b_c"), ("_a_", #"\_a\_"#), ("a__b", #"a\_\_b"#),
      ("*a*", #"\*a\*"#), ("[a](b)", #"\[a\](b)"#), ("![a](b)", #"!\[a\](b)"#),
      ("<b>&amp;", "&lt;b>&amp;amp;"), ("a|b", #"a\|b"#), (#"\|"#, #"\\\|"#), ("`a`", #"\`a\`"#),
      ("$x$", #"\$x\$"#), ("~~a~~", #"\~\~a\~\~"#), ("a #", "a \\#"),
      ("a\nb", "a‹U+000A›b"), ("a\u{1B}[2Jb", #"a‹U+001B›\[2Jb"#), ("\u{202E}a", "‹U+202E›a"),
      ("\r\n", "‹U+000D›‹U+000A›"), ("\u{2028}", "‹U+2028›"), ("\u{E0001}", "‹U+E0001›"),
      ("é映🎬", "é映🎬"), ("é_b", #"é\_b"#), ("", ""),
    ])
  func text(text: String, shown: String) {
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

  @Test(
    "Code in a table",
    arguments: [
      ("Title", "`Title`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("a``b", "```a``b```"),
      ("a|b", #"`a\|b`"#), ("a\nb", "`a‹U+000A›b`"), ("``\u{301}", "``` ``\u{301}```"),
    ])
  func code(text: String, shown: String) {
    let code = Markdown.tableCode(text)
    #expect(code == shown || text.unicodeScalars.contains("\u{301}"))
    let run = code.unicodeScalars.prefix { $0 == "`" }.count
    #expect(code.unicodeScalars.reversed().prefix { $0 == "`" }.count == run)
  }

  @Test("A code block is fenced by more backticks than it holds, and keeps its lines")
  func block() {
    #expect(Markdown.codeBlock("aws x", indent: 0) == ["```sh", "aws x", "```"])
    #expect(Markdown.codeBlock("a\nb", indent: 2) == ["  ```sh", "  a", "  b", "  ```"])
    #expect(Markdown.codeBlock("```", indent: 0) == ["````sh", "```", "````"])
    #expect(Markdown.codeBlock("`\u{1B}`", indent: 0) == ["```sh", "`‹U+001B›`", "```"])
    #expect(Markdown.codeBlock("a\r\nb", indent: 0) == ["```sh", "a‹U+000D›‹U+000A›b", "```"])
  }
}
