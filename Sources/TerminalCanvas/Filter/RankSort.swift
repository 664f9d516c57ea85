/// Sorts the keys of a ranking by the bits above the index, in time that grows with their number.
///
/// Keys that are alike there keep their order. A comparison sort of 100,000 keys takes longer than
/// finding the matches.
enum RankSort {
  private static let digitBits = 10
  private static let buckets = 1 << digitBits

  /// Sorts the keys.
  ///
  /// - Parameters:
  ///   - keys: The keys, in rising order of their index where all else is alike.
  ///   - bits: The bits that count.
  static func sort(_ keys: inout [UInt64], bits: Range<Int>) {
    // For few keys the tables cost more than they save.
    guard keys.count > buckets / 4 else {
      keys.sort()
      return
    }
    var (union, common) = (UInt64.min, UInt64.max)
    for key in keys {
      union |= key
      common &= key
    }
    let differing = union ^ common
    var other = [UInt64](repeating: 0, count: keys.count)
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: digitBits) {
      // Where all keys have the same digit there is nothing to sort.
      guard digit(differing, shift) != 0 else { continue }
      distribute(keys, into: &other, shift: shift)
      swap(&keys, &other)
    }
  }

  private static func digit(_ key: UInt64, _ shift: Int) -> Int {
    Int(truncatingIfNeeded: key &>> UInt64(shift)) & (buckets - 1)
  }

  /// Copies the keys in the order of one digit.
  private static func distribute(_ keys: [UInt64], into sorted: inout [UInt64], shift: Int) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: buckets) { places in
      places.initialize(repeating: 0)
      for key in keys { places[digit(key, shift)] += 1 }
      var next = 0
      for bucket in places.indices {
        (places[bucket], next) = (next, next + places[bucket])
      }
      sorted.withUnsafeMutableBufferPointer { sorted in
        for key in keys {
          let bucket = digit(key, shift)
          sorted[places[bucket]] = key
          places[bucket] += 1
        }
      }
    }
  }
}
