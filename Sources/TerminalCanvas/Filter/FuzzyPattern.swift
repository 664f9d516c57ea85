/// What was typed, as terms that must all match.
struct FuzzyPattern: Hashable, Sendable {
  /// One term: its scalars must occur in the text in this order.
  struct Term: Hashable, Sendable {
    /// The scalars as they compare with `unit.bits & mask`.
    let scalars: [UInt32]
    /// Which bits compare: all when the term has a capital letter.
    let mask: UInt32
    /// The letters that a text must have.
    let letters: UInt64
  }

  /// The most scalars of a term that count; the rest is not looked at.
  static let longestTerm = 128

  /// The terms, in order.
  let terms: [Term]

  /// Splits what was typed at spaces; capitals in a term make it care for case.
  init(_ text: String) {
    terms = text.split(separator: " ").map { word in
      let units = word.unicodeScalars.prefix(Self.longestTerm).map { MatchUnit($0) }
      let isExact = units.contains { $0.bits != $0.bits & MatchUnit.foldedMask }
      return Term(
        scalars: units.map(\.bits),
        mask: isExact ? MatchUnit.exactMask : MatchUnit.foldedMask,
        letters: units.reduce(0) { $0 | $1.maskBit })
    }
  }
}
