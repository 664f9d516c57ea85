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
  private var best: [Int32] = []
  /// The same by the class of the bonus that began the row of neighbours.
  private var byRun: [Int32] = []
  private var earliest: [Int] = []
  private var latest: [Int] = []

  private static let classes = 5

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
    let bonus = FuzzyScore.bonus[unit.bonusClass]
    return scaled(FuzzyScore.match + bonus * FuzzyScore.firstFactor)
      + (Value.lastStart - min(Int32(truncatingIfNeeded: place), Value.lastStart))
  }

  private static func scaled(_ points: Int32) -> Int32 { points << Value.startBits }

  /// Fills both tables, scalar by scalar of the term.
  private mutating func fill(
    _ term: UnsafeBufferPointer<UInt32>, _ mask: UInt32, _ text: UnsafeBufferPointer<MatchUnit>
  ) {
    let width = text.count
    if best.count < term.count * width {
      best = Array(repeating: 0, count: term.count * width)
      byRun = Array(repeating: 0, count: term.count * width * Self.classes)
    }
    let none = Value.none.bits
    for index in 0..<term.count {
      let row = index * width
      // The best end of the part before, with the cost of the gap up to here.
      var gapped = none
      let first = earliest[index]
      // Only the places between the two ends were written for the scalar before.
      let before = index == 0 ? 0..<0 : earliest[index - 1]..<latest[index - 1] + 1
      var next = before.lowerBound
      for place in first...latest[index] {
        while next <= place - 2, index > 0 {
          gapped = max(gapped + Self.scaled(FuzzyScore.gapExtension), none)
          if next < before.upperBound {
            gapped = max(gapped, best[row - width + next] + Self.scaled(FuzzyScore.gapStart))
          }
          next += 1
        }
        let cell = (row + place) * Self.classes
        guard text[place].bits & mask == term[index] else {
          best[row + place] = none
          continue
        }
        for run in 0..<Self.classes { byRun[cell + run] = none }
        var result = none
        let unit = text[place]
        let bonus = FuzzyScore.bonus[unit.bonusClass]
        if index == 0 {
          result = Self.opening(unit, at: place)
          byRun[cell + unit.bonusClass] = result
        } else {
          if gapped > none / 2 {
            result = gapped + Self.scaled(FuzzyScore.match + bonus)
            byRun[cell + unit.bonusClass] = result
          }
          if before.contains(place - 1), best[row - width + place - 1] > none / 2 {
            let previous = (row - width + place - 1) * Self.classes
            for run in 0..<Self.classes where byRun[previous + run] > none / 2 {
              let earned = max(bonus, FuzzyScore.bonus[run], FuzzyScore.consecutive)
              let value = byRun[previous + run] + Self.scaled(FuzzyScore.match + earned)
              byRun[cell + run] = max(byRun[cell + run], value)
              result = max(result, value)
            }
          }
        }
        best[row + place] = result
      }
    }
  }
}

extension FuzzyMatcher {
  /// The places of the best match, in order; none when the term does not occur.
  mutating func places(of term: FuzzyPattern.Term, in text: ArraySlice<MatchUnit>) -> [Int] {
    let units = Array(text)
    guard let value = value(of: term, in: units[...]), !term.scalars.isEmpty else { return [] }
    if term.scalars.count == 1 { return [value.start] }
    let width = units.count
    var index = term.scalars.count - 1
    guard
      let end = (earliest[index]...latest[index]).first(where: {
        best[index * width + $0] == value.bits
      })
    else { return [] }
    var place = end
    var places = [place]
    var run = bestRun(index * width + place)
    while index > 0 {
      let cell = index * width + place
      let bonus = FuzzyScore.bonus[units[place].bonusClass]
      let earned = max(bonus, FuzzyScore.bonus[run], FuzzyScore.consecutive)
      let wanted = byRun[cell * Self.classes + run]
      let range = earliest[index - 1]...latest[index - 1]
      if range.contains(place - 1), best[cell - width - 1] > Value.none.bits / 2,
        byRun[(cell - width - 1) * Self.classes + run] + Self.scaled(FuzzyScore.match + earned)
          == wanted
      {
        place -= 1
      } else {
        let target = wanted - Self.scaled(FuzzyScore.match + bonus)
        let row = (index - 1) * width
        guard
          let previous = range.last(where: { candidate in
            candidate <= place - 2
              && best[row + candidate] + Self.gap(place - candidate - 1) == target
          })
        else { return places.reversed() }
        place = previous
        run = bestRun(row + place)
      }
      index -= 1
      places.append(place)
    }
    return places.reversed()
  }

  /// What a gap of some scalars costs.
  private static func gap(_ length: Int) -> Int32 {
    scaled(FuzzyScore.gapStart + Int32(truncatingIfNeeded: length - 1) * FuzzyScore.gapExtension)
  }

  private func bestRun(_ cell: Int) -> Int {
    (0..<Self.classes).first { byRun[cell * Self.classes + $0] == best[cell] } ?? 0
  }
}
