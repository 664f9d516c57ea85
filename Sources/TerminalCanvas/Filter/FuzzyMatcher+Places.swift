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
      let bonus = FuzzyScore.bonus(units[place].bonusClass)
      let earned = max(bonus, FuzzyScore.bonus(run), FuzzyScore.consecutive)
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
