import TestSamples
import Testing

@testable import TerminalCanvas

@Suite("Fuzzy matching")
struct FuzzyMatcherTests {
  private func fast(_ term: String, _ text: String) -> (ReferenceMatcher.Result?, [Int]) {
    var corpus = MatchCorpus()
    corpus.append(text)
    var matcher = FuzzyMatcher()
    guard let term = FuzzyPattern(term).terms.first else { return (nil, []) }
    let units = corpus.units[corpus.range(of: 0)]
    let value = matcher.value(of: term, in: units)
    return (
      value.map { ReferenceMatcher.Result(score: $0.score, start: $0.start) },
      matcher.places(of: term, in: units)
    )
  }

  @Test("scores and starts agree with the plain reference", arguments: UInt64(0)..<40)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("aabbcAB1-_/ :")
    for _ in 0..<100 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(letters) })
      let term = String(
        (0..<Int.random(in: 1...5, using: &random)).map { _ in random.pick(Array("abcAB1-/")) })
      let (found, places) = fast(term, text)
      #expect(found == ReferenceMatcher.best(of: term, in: text), "\(term) in \(text)")
      #expect(places.count == (found == nil ? 0 : term.count), "\(term) in \(text)")
      #expect(score(of: places, in: text) == found?.score, "\(places): \(term) in \(text)")
    }
  }

  /// What a way to match earns by itself.
  private func score(of places: [Int], in text: String) -> Int? {
    guard let first = places.first else { return nil }
    let bonuses = ReferenceMatcher.bonuses(of: text)
    var score = 16 + 2 * bonuses[first]
    var run = bonuses[first]
    for (last, place) in zip(places, places.dropFirst()) {
      if place == last + 1 {
        score += 16 + max(bonuses[place], 4, run)
      } else {
        run = bonuses[place]
        score += 16 + run - 3 - (place - last - 2)
      }
    }
    return score
  }

  @Test(
    "published values: starts of parts earn more, gaps cost",
    arguments: [
      ("f", "foo", 36), ("o", "foo", 16), ("fo", "foo", 62), ("fb", "foo-bar", 36 + 16 + 8 - 5),
      ("b", "foo/bar", 34), ("b", "fooBar", 30), ("1", "a1", 30),
    ])
  func values(term: String, text: String, score: Int) {
    #expect(fast(term, text).0?.score == score)
  }

  @Test("only a term with capitals cares for case")
  func smartCase() {
    #expect(fast("ab", "AB").0 != nil)
    #expect(fast("aB", "AB").0 == nil)
    #expect(fast("É", "é").0 == nil)
    #expect(fast("é", "É").0 != nil)
  }

  @Test("long texts and terms neither trap nor overflow")
  func long() {
    let text = String(repeating: "ab", count: 5000)
    let (found, places) = fast(String(repeating: "b", count: 500), text)
    #expect(found != nil)
    #expect(places.count == FuzzyPattern.longestTerm)
  }
}
