import Testing

@testable import Exporters

@Suite struct PythonTextTests {
  @Test(
    "A literal holds any text in ASCII",
    arguments: [
      ("Title", #""Title""#), (#"a"b\"#, #""a\"b\\""#), ("a\nb", #""a\u000ab""#),
      ("é映🎬", #""\u00e9\u6620\U0001f3ac""#), ("\u{2028}", #""\u2028""#), ("", #""""#),
    ])
  func literals(text: String, written: String) {
    #expect(PythonText.literal(text) == written)
  }

  @Test("A comment stays on its line")
  func comments() {
    #expect(PythonText.comment("a\r\nb\u{C}") == "# a‹U+000D›‹U+000A›b‹U+000C›")
  }
}
