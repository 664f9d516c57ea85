import RecommenderCore
import TestSamples
import Testing

/// What belongs to one model alone is named so that no other model can have the same name.
@Suite struct ModelNamesTests {
  @Test func aPlainNameStandsForItself() {
    #expect(ModelNames(model: "films", region: "us-east-1").value == "recommender-us-east-1-films")
    #expect(
      ModelNames(model: "movie-picks-2", region: "eu-west-1").value
        == "recommender-eu-west-1-movie-picks-2")
  }

  @Test func theRegionIsPartOfTheName() {
    #expect(
      ModelNames(model: "films", region: "us-east-1")
        != ModelNames(model: "films", region: "eu-west-1"))
  }

  @Test(arguments: [
    ("films", "Films"), ("films", "films "), ("new films", "new-films"), ("a_b", "a-b"),
    ("a--b", "a-b"), ("a-", "a"), ("new films", "New Films"),
    (String(repeating: "a", count: 127), String(repeating: "a", count: 128)),
    (String(repeating: "a", count: 56), String(repeating: "a", count: 57)),
  ])
  func namesThatLookAlikeAreToldApart(one: String, other: String) {
    #expect(
      ModelNames(model: one, region: "us-east-1") != ModelNames(model: other, region: "us-east-1"))
  }

  @Test func everyNameFitsWhereverItIsUsed() throws {
    let seed: UInt64 = 14
    var random = SplitMix64(seed: seed)
    let letters = Array("abcXYZ019 _-")
    var seen: [String: String] = [:]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...128, using: &random)
      let model = "m" + String((1..<count).map { _ in letters.randomElement(using: &random)! })
      let name = ModelNames(model: model, region: "ap-southeast-2").value
      #expect(try #/[a-z][a-z0-9-]{0,99}/#.wholeMatch(in: name) != nil, "\(model): \(name)")
      let earlier = seen.updateValue(model, forKey: name)
      #expect(earlier == nil || earlier == model, "\(model) and \(earlier ?? "") have one name")
    }
    print("20,000 model names, seed \(seed)")
  }
}
