/// Which of many texts match what was typed, best first; kept while the query and the texts grow.
struct FilterRanking: Hashable, Sendable {
  /// The texts.
  private(set) var corpus = MatchCorpus()
  /// What was typed.
  private(set) var query = ""
  private var pattern = FuzzyPattern("")
  /// One key for each match, in order; see `key(of:at:)`.
  private var keys: [UInt64] = []
  /// The indices of the matches in rising order, so that ranking anew walks through memory once.
  private var survivors: [Int] = []

  private static let indexBits = 24
  private static let startBits = 12
  private static let lengthBits = 12

  /// How many texts match.
  var count: Int { keys.count }

  /// The index of the text at a rank.
  subscript(rank: Int) -> Int { Self.index(of: keys[rank]) }

  /// The rank of a text; nil when it does not match.
  func rank(of index: Int) -> Int? {
    keys.firstIndex { Self.index(of: $0) == index }
  }

  /// Adds texts; those that match take their places among the others.
  mutating func append(_ texts: some Collection<String>) {
    let first = corpus.count
    corpus.reserve(
      texts: texts.count, scalars: texts.reduce(0) { $0 + $1.utf8.count })
    for text in texts { corpus.append(text) }
    rank(first..<corpus.count)
  }

  /// Ranks anew; when the query only grew, only among what matched before.
  mutating func setQuery(_ query: String) {
    guard !query.utf8.elementsEqual(self.query.utf8) else { return }
    let grew = query.utf8.starts(with: self.query.utf8) && !pattern.terms.isEmpty
    self.query = query
    pattern = FuzzyPattern(query)
    let candidates = survivors
    keys = []
    survivors = []
    if grew { rank(candidates) } else { rank(0..<corpus.count) }
  }

  /// Takes in those candidates that match.
  private mutating func rank(_ candidates: some Collection<Int>) {
    let found = matches(among: candidates)
    survivors += found.map(Self.index)
    keys += found
    if !pattern.terms.isEmpty { RankSort.sort(&keys, bits: Self.indexBits..<64) }
  }

  private static func index(of key: UInt64) -> Int { Int(key & (1 << indexBits - 1)) }

  /// The places in a text that match, for marking them.
  func places(in index: Int) -> Set<Int> {
    var matcher = FuzzyMatcher()
    var places: Set<Int> = []
    for term in pattern.terms {
      places.formUnion(matcher.places(of: term, in: corpus.units[corpus.range(of: index)]))
    }
    return places
  }

  private func matches(among candidates: some Collection<Int>) -> [UInt64] {
    if pattern.terms.isEmpty { return candidates.map(UInt64.init) }
    var matcher = FuzzyMatcher()
    var found: [UInt64] = []
    let letters = pattern.terms.reduce(0) { $0 | $1.letters }
    corpus.units.withUnsafeBufferPointer { units in
      for index in candidates where corpus.masks[index] & letters == letters {
        let text = UnsafeBufferPointer(rebasing: units[corpus.range(of: index)])
        if let key = key(of: text, at: index, &matcher) { found.append(key) }
      }
    }
    return found
  }

  /// What orders the matches: the better score, the shorter text, the earlier start, the index.
  private func key(
    of text: UnsafeBufferPointer<MatchUnit>, at index: Int, _ matcher: inout FuzzyMatcher
  ) -> UInt64? {
    var score = 0
    var start = Int(FuzzyMatcher.Value.lastStart)
    for term in pattern.terms {
      let value = term.scalars.withUnsafeBufferPointer {
        matcher.value(of: $0, mask: term.mask, in: text)
      }
      guard let value else { return nil }
      score += value.score
      start = min(start, value.start)
    }
    // Gaps can cost more than matches earn, so scores may be negative.
    let badness = UInt64(min(max(0, 0x7FFF - score), 0xFFFF))
    let length = UInt64(min(text.count, 1 << Self.lengthBits - 1))
    return ((badness << Self.lengthBits | length) << Self.startBits | UInt64(start))
      << Self.indexBits | UInt64(index)
  }
}
