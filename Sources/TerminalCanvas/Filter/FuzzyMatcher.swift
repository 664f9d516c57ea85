/// Scores one text against one term: the best way to find the term's scalars in the text.
///
/// Of all ways, the one counts that earns most. Each matched scalar earns `match` and the bonus of
/// its place (the first one of the term twice); within a row of neighbours at least the bonus of
/// the row's first scalar and at least `consecutive`. Unmatched scalars between two matched ones
/// cost. Equal ways: the one that starts first.
struct FuzzyMatcher {
  /// A score and where the match starts; greater is better.
  struct Value: Hashable, Comparable {
    /// The score in the upper bits; below, the earlier the start the greater.
    var bits: Int32

    /// How many bits hold the start.
    static let startBits: Int32 = 11
    /// The greatest start that can be told apart.
    static let lastStart: Int32 = 1 << startBits - 1
    /// No match.
    static let none = Value(bits: .min / 2)

    /// The score.
    var score: Int { Int(bits >> Self.startBits) }
    /// How many scalars stand before the match.
    var start: Int { Int(Self.lastStart - (bits & Self.lastStart)) }

    static func < (first: Value, second: Value) -> Bool { first.bits < second.bits }
  }

  /// For term scalar i and text place j: the best with i matched at j, at `i * width + j`.
  private(set) var best: [Int32] = []
  /// The same by the class of the bonus that began the row of neighbours.
  private(set) var byRun: [Int32] = []
  private(set) var earliest: [Int] = []
  private(set) var latest: [Int] = []

  static let classes = 5

  /// The value of the best match; nil when the term does not occur.
  mutating func value(of term: FuzzyPattern.Term, in text: ArraySlice<MatchUnit>) -> Value? {
    text.withUnsafeBufferPointer { text in
      term.scalars.withUnsafeBufferPointer { value(of: $0, mask: term.mask, in: text) }
    }
  }

  /// The value of the best match of a term in a text.
  mutating func value(
    of term: UnsafeBufferPointer<UInt32>, mask: UInt32, in text: UnsafeBufferPointer<MatchUnit>
  ) -> Value? {
    guard !term.isEmpty else { return Value(bits: 0) }
    guard findEarliest(term, mask, text) else { return nil }
    if term.count == 1 { return single(term[0], mask, text) }
    findLatest(term, mask, text)
    fill(term, mask, text)
    let row = (term.count - 1) * text.count
    var result = Value.none.bits
    for place in earliest[term.count - 1]...latest[term.count - 1] {
      result = max(result, best[row + place])
    }
    return Value(bits: result)
  }

  /// Looks for the scalars one after the other from the start; quickly says when there is no match.
  private mutating func findEarliest(
    _ term: UnsafeBufferPointer<UInt32>, _ mask: UInt32, _ text: UnsafeBufferPointer<MatchUnit>
  ) -> Bool {
    if earliest.count < term.count {
      earliest = Array(repeating: 0, count: FuzzyPattern.longestTerm)
      latest = earliest
    }
    var place = 0
    for index in 0..<term.count {
      while place < text.count, text[place].bits & mask != term[index] { place += 1 }
      guard place < text.count else { return false }
      earliest[index] = place
      place += 1
    }
    return true
  }

  /// Looks for the scalars from the end; what lies outside need not be looked at.
  private mutating func findLatest(
    _ term: UnsafeBufferPointer<UInt32>, _ mask: UInt32, _ text: UnsafeBufferPointer<MatchUnit>
  ) {
    var place = text.count - 1
    for index in stride(from: term.count - 1, through: 0, by: -1) {
      while place > earliest[index], text[place].bits & mask != term[index] { place -= 1 }
      latest[index] = place
      place -= 1
    }
  }

  /// A term of one scalar: the place with the greatest bonus.
  private func single(
    _ scalar: UInt32, _ mask: UInt32, _ text: UnsafeBufferPointer<MatchUnit>
  ) -> Value {
    var result = Value.none.bits
    for place in earliest[0]..<text.count where text[place].bits & mask == scalar {
      result = max(result, Self.opening(text[place], at: place))
    }
    return Value(bits: result)
  }

  /// What the first scalar of a term earns.
  private static func opening(_ unit: MatchUnit, at place: Int) -> Int32 {
    let bonus = FuzzyScore.bonus(unit.bonusClass)
    return scaled(FuzzyScore.match + bonus * FuzzyScore.firstFactor)
      + (Value.lastStart - min(Int32(truncatingIfNeeded: place), Value.lastStart))
  }

  static func scaled(_ points: Int32) -> Int32 { points << Value.startBits }

  /// Makes room and fills both tables.
  private mutating func fill(
    _ term: UnsafeBufferPointer<UInt32>, _ mask: UInt32, _ text: UnsafeBufferPointer<MatchUnit>
  ) {
    let cells = term.count * text.count
    if best.count < cells {
      best = Array(repeating: 0, count: cells)
      byRun = Array(repeating: 0, count: cells * Self.classes)
    }
    best.withUnsafeMutableBufferPointer { best in
      byRun.withUnsafeMutableBufferPointer { byRun in
        for index in 0..<term.count {
          var line = TableLine(
            scalar: term[index], mask: mask, row: index * text.count, width: text.count,
            places: earliest[index]...latest[index])
          if index > 0 { line.before = earliest[index - 1]...latest[index - 1] }
          line.fill(text, best, byRun)
        }
      }
    }
  }

  /// The part of the tables that belongs to one scalar of the term.
  private struct TableLine {
    var scalar: UInt32
    var mask: UInt32
    var row: Int
    var width: Int
    var places: ClosedRange<Int>
    /// The places of the scalar before, the only ones written; nil for the first scalar.
    var before: ClosedRange<Int>?

    func fill(
      _ text: UnsafeBufferPointer<MatchUnit>, _ best: UnsafeMutableBufferPointer<Int32>,
      _ byRun: UnsafeMutableBufferPointer<Int32>
    ) {
      let none = Value.none.bits
      // The best end of the part before, with the cost of the gap up to here.
      var gapped = none
      var next = before?.lowerBound ?? 0
      for place in places {
        if let before {
          while next <= place - 2 {
            gapped = max(gapped + FuzzyMatcher.scaled(FuzzyScore.gapExtension), none)
            if next <= before.upperBound {
              gapped = max(
                gapped, best[row - width + next] + FuzzyMatcher.scaled(FuzzyScore.gapStart))
            }
            next += 1
          }
        }
        let unit = text[place]
        guard unit.bits & mask == scalar else {
          best[row + place] = none
          continue
        }
        let cell = (row + place) * FuzzyMatcher.classes
        for run in 0..<FuzzyMatcher.classes { byRun[cell + run] = none }
        guard let before else {
          best[row + place] = FuzzyMatcher.opening(unit, at: place)
          byRun[cell + unit.bonusClass] = best[row + place]
          continue
        }
        let bonus = FuzzyScore.bonus(unit.bonusClass)
        var result = none
        if gapped > none / 2 {
          result = gapped + FuzzyMatcher.scaled(FuzzyScore.match + bonus)
          byRun[cell + unit.bonusClass] = result
        }
        if before.contains(place - 1), best[row - width + place - 1] > none / 2 {
          let previous = (row - width + place - 1) * FuzzyMatcher.classes
          for run in 0..<FuzzyMatcher.classes where byRun[previous + run] > none / 2 {
            let earned = max(bonus, FuzzyScore.bonus(run), FuzzyScore.consecutive)
            let value = byRun[previous + run] + FuzzyMatcher.scaled(FuzzyScore.match + earned)
            byRun[cell + run] = max(byRun[cell + run], value)
            result = max(result, value)
          }
        }
        best[row + place] = result
      }
    }
  }
}
