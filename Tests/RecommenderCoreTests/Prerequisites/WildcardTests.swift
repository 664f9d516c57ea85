import TestSamples
import Testing

@testable import RecommenderCore

@Suite("Wildcard patterns")
struct WildcardTests {
  @Test(
    "Patterns stand for what they say",
    arguments: [
      ("*", "", true), ("", "", true), ("", "a", false), ("a", "a", true), ("a*", "a", true),
      ("a*c", "abbc", true), ("a*c", "abcd", false), ("*a*b*", "xxaxxbxx", true), ("?", "", false),
      ("a?c", "abc", true), ("*?", "a", true), ("*aab", "aaaab", true), ("**", "x", true),
      ("arn:x", "arn:xy", false), ("arn:*", "arn:", true), ("arn:*", "ar", false),
      ("a*b*c", "acb", false), ("a*a", "a", false), ("a*a", "aa", true), ("a**b", "ab", true),
      ("*映*", "arn:映画", true), ("*bab*", "baabab", true), ("A", "a", false), ("a:*", "a:b:c", true),
    ])
  func matches(pattern: String, text: String, matches: Bool) {
    #expect(WildcardPattern(pattern).matches(text) == matches)
  }

  @Test(
    "A value with an ID that nobody knows is matched in all, in some or in no cases",
    arguments: [
      ("models/*", WildcardPattern.Reach.all), ("*", .all), ("models/?*", .all), ("mod*", .all),
      ("models/*?", .all), ("m*/*", .all), ("models/0a1b", .some), ("models/??*", .some),
      ("models/*a", .some), ("models/?", .some), ("*-*", .some), ("models/", .none),
      ("models", .none), ("apps/*", .none), ("models/*/x", .none), ("models/a b", .none),
      ("models/*:*", .none), ("", .none), ("models/ä", .none),
    ])
  func identifiers(pattern: String, reach: WildcardPattern.Reach) {
    #expect(WildcardPattern(pattern).reach(of: RequestValue(text: "models/", hasID: true)) == reach)
  }

  @Test("Matching agrees with the plain meaning of a pattern", arguments: [3, 17, 99] as [UInt64])
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<2_000 {
      let pattern = Self.text(of: ["a", "b", "?", "*"], upTo: 7, &random)
      let text = Self.text(of: ["a", "b"], upTo: 7, &random)
      #expect(
        WildcardPattern(String(pattern)).matches(String(text))
          == Self.matches(text[...], pattern[...]),
        "seed \(seed): \(String(pattern)) and \(String(text))")
    }
  }

  @Test("What is said of an unknown ID agrees with trying IDs", arguments: [5, 23] as [UInt64])
  func randomIdentifiers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let identifiers = Self.texts(of: ["a", "b", "c"], upTo: 4)
    for _ in 0..<400 {
      let pattern = Self.text(of: ["a", "b", "?", "*", "/"], upTo: 5, &random)
      let count = identifiers.count { Self.matches((["a", "/"] + $0)[...], pattern[...]) }
      let reach = WildcardPattern(String(pattern)).reach(of: RequestValue(text: "a/", hasID: true))
      let name: Comment = "seed \(seed): \(String(pattern))"
      switch reach {
      case .all: #expect(count == identifiers.count, name)
      case .some: #expect(count > 0, name)
      case .none: #expect(count == 0, name)
      }
    }
  }

  @Test("No pattern makes matching slow")
  func bomb() {
    let stars = String(repeating: "*a", count: 1_000)
    let text = String(repeating: "a", count: 700)
    let start = ContinuousClock.now
    #expect(!WildcardPattern(stars).matches(text + "b"))
    #expect(!WildcardPattern("*" + stars + "b*").matches(text))
    #expect(WildcardPattern(stars).reach(of: RequestValue(text: text, hasID: true)) == .some)
    // Trying every way of matching would outlast the universe.
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  /// Every text of some letters, from one up to a length.
  private static func texts(of letters: [Character], upTo length: Int) -> [[Character]] {
    var all: [[Character]] = []
    var longest: [[Character]] = [[]]
    for _ in 0..<length {
      longest = longest.flatMap { text in letters.map { text + [$0] } }
      all += longest
    }
    return all
  }

  private static func text(
    of letters: [Character], upTo length: Int, _ random: inout SplitMix64
  ) -> [Character] {
    (0..<Int.random(in: 0...length, using: &random)).map { _ in
      letters.randomElement(using: &random) ?? "a"
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
