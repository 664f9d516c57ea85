import TestSamples
import Testing

@testable import RecommenderCore

@Suite("Wildcard patterns")
struct WildcardTests {
  @Test(
    "Two patterns meet where one text matches both",
    arguments: [
      ("", "", true), ("a", "a", true), ("a", "b", false), ("*", "", true), ("?", "", false),
      ("?", "a", true), ("a*", "*b", true), ("a*c", "*b*", true), ("a?", "?b", true),
      ("a*", "b*", false), ("*a", "*b", false), ("ab*", "a?", true), ("ab*", "?", false),
      ("**", "x", true), ("*?*", "", false), ("recommenders/*", "rec*/?*", true),
    ])
  func pairs(_ left: String, _ right: String, _ meets: Bool) {
    #expect(WildcardPattern(left).meets(WildcardPattern(right)) == meets)
    #expect(WildcardPattern(right).meets(WildcardPattern(left)) == meets)
  }

  @Test("Taken literally, a star is a star")
  func literal() {
    #expect(!WildcardPattern("*", literal: true).meets(WildcardPattern("a", literal: true)))
    #expect(WildcardPattern("*", literal: true).meets(WildcardPattern("?")))
  }

  @Test("Meeting agrees with trying every short text", arguments: [3, 17, 99] as [UInt64])
  func exhaustive(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = Self.texts(upTo: 5)
    for _ in 0..<200 {
      let left = Self.pattern(&random)
      let right = Self.pattern(&random)
      let expected = texts.contains {
        Self.matches($0[...], left[...]) && Self.matches($0[...], right[...])
      }
      let met = WildcardPattern(String(left)).meets(WildcardPattern(String(right)))
      #expect(met == expected, "seed \(seed): \(String(left)) and \(String(right))")
    }
  }

  @Test("A pattern of any length is read in bounded time")
  func long() {
    let stars = String(repeating: "*a", count: 2_000)
    let arn = "arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/*"
    #expect(WildcardPattern(stars).meets(WildcardPattern(arn)))
    #expect(!WildcardPattern(stars).meets(WildcardPattern(arn, literal: true)))
  }

  /// Every text of the letters a and b, up to a length.
  private static func texts(upTo length: Int) -> [[Character]] {
    var all: [[Character]] = [[]]
    var longest = all
    for _ in 0..<length {
      longest = longest.flatMap { [$0 + ["a"], $0 + ["b"]] }
      all += longest
    }
    return all
  }

  /// A pattern so short that, if two of them meet, they do so in a text of `texts(upTo: 5)`.
  private static func pattern(_ random: inout SplitMix64) -> [Character] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      ["a", "b", "?", "*"].randomElement(using: &random) ?? "a"
    }
  }

  /// The plain recursive meaning of a pattern, to hold the other one against.
  private static func matches(_ text: ArraySlice<Character>, _ pattern: ArraySlice<Character>)
    -> Bool
  {
    guard let token = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if token == "*" {
      return matches(text, rest) || (!text.isEmpty && matches(text.dropFirst(), pattern))
    }
    guard let first = text.first, token == "?" || token == first else { return false }
    return matches(text.dropFirst(), rest)
  }
}
