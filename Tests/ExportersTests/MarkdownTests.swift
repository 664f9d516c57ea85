import RecommenderCore
import TestSamples
import Testing

@testable import Exporters

/// Text from anywhere shows as it is and does nothing.
@Suite struct MarkdownTests {
  @Test(
    "What Markdown or HTML would act on is escaped",
    arguments: [
      ("movie-picks", "movie-picks"), ("a|b", "a\\|b"), ("*a* _b_", "\\*a\\* \\_b\\_"),
      ("`x`", "\\`x\\`"), ("[x](y)", "\\[x\\](y)"), ("![x](y)", "\\!\\[x\\](y)"),
      ("<b>&amp;", "&lt;b\\>&amp;amp;"), ("a\\|b", "a\\\\\\|b"),
      ("# a ~~b~~", "\\# a \\~\\~b\\~\\~"),
      ("é映🎬️", "é映🎬️"),
    ])
  func escaped(text: String, written: String) {
    #expect(Markdown.text(text) == written)
  }

  @Test(
    "What cannot be seen becomes a mark, in text and in code",
    arguments: [
      ("a\u{202E}b", "a‹U+202E›b"), ("a\r\nb", "a‹U+000D›‹U+000A›b"), ("\u{1B}(m", "‹U+001B›(m"),
      ("a\u{200B}\u{FEFF}", "a‹U+200B›‹U+FEFF›"), ("\u{2028}", "‹U+2028›"),
      ("\u{E0041}", "‹U+E0041›"),
      ("\u{3164}\u{34F}", "‹U+3164›‹U+034F›"), ("\u{7F}\u{85}", "‹U+007F›‹U+0085›"),
    ])
  func invisible(text: String, written: String) {
    #expect(Markdown.text(text) == written)
    #expect(Markdown.code(text) == "`\(written)`")
  }

  @Test(
    "A code span is longer fenced than anything in it",
    arguments: [
      ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a``b`", "``` a``b` ```"),
      // A combining mark makes one character of itself and the backtick, which stays a backtick.
      ("a``\u{301}b", "```a``\u{301}b```"),
    ])
  func code(text: String, written: String) {
    #expect(Array(Markdown.code(text).unicodeScalars) == Array(written.unicodeScalars))
  }

  @Test("A pipe does not end the cell that it stands in")
  func tables() throws {
    #expect(Markdown.tableCode("a|b") == "`a\\|b`")
    var answers = Answers.valid(function: false)
    answers.iamRoleArn = "arn:aws:iam::123456789012:role/team|x/Recommender"
    let input = ExportInput(
      configuration: try Configuration(answers), context: AssessmentContext(answers: answers))
    let text = try #require(Exporters.files([.checklist], input).first?.text)
    #expect(text.contains("| IAM role | `arn:aws:iam::123456789012:role/team\\|x/Recommender` |"))
  }

  @Test("A code block keeps its lines, is indented as a whole, and cannot be left from inside")
  func blocks() {
    #expect(Markdown.codeBlock("a\n\nb", indent: 2) == ["  ```sh", "  a", "  ", "  b", "  ```"])
    #expect(Markdown.codeBlock("```\u{301}\nx", indent: 0).first == "````sh")
    #expect(Markdown.codeBlock("a\u{1B}b", indent: 0)[1] == "a‹U+001B›b")
  }
}
