import Testing

@testable import AccountAccess

@Suite struct ResourcePatternTests {
  @Test(
    "A star stands for any run of characters",
    arguments: [
      ("*", "", true), ("*", "arn:x", true), ("arn:x", "arn:x", true), ("arn:x", "arn:xy", false),
      ("arn:*", "arn:", true), ("arn:*", "ar", false), ("*x", "arn:x", true),
      ("a*b*c", "abc", true),
      ("a*b*c", "a--b--c", true), ("a*b*c", "acb", false), ("a*a", "a", false), ("a*a", "aa", true),
      ("a**b", "ab", true), ("", "", true), ("", "x", false), ("*映*", "arn:映画", true),
      ("*bab*", "baabab", true),
    ])
  func star(pattern: String, text: String, matches: Bool) {
    #expect(ResourcePattern(pattern).matches(text) == matches)
  }
}
