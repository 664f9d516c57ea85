import TestSamples
import Testing

@testable import TerminalCanvas

@Suite struct RankSortTests {
  @Test(
    "It sorts as a comparison does, many keys and few", arguments: [0, 1, 2, 255, 256, 257, 5000])
  func sameOrder(count: Int) {
    for seed in 0..<5 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      // Few different keys, so that many are alike but for the index.
      var keys = (0..<count).map { index in
        (random.next() & 0x000F_0000_003F_0000) << 8 | UInt64(index)
      }
      let wanted = keys.sorted()
      RankSort.sort(&keys, bits: 24..<64)
      #expect(keys == wanted, "seed \(seed)")
    }
  }

  @Test("Keys of all sizes are sorted, the largest too")
  func extremes() {
    var keys =
      (0..<1000).map { UInt64.max - UInt64($0) << 24 } + (0..<1000).map { UInt64($0) << 24 }
    let wanted = keys.sorted()
    RankSort.sort(&keys, bits: 24..<64)
    #expect(keys == wanted)
  }
}
