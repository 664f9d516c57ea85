/// Texts prepared for matching, all in one block of memory.
struct MatchCorpus: Hashable, Sendable {
  /// How much of a text is searched; far more than any name or ARN has.
  static let longestText = 1024

  /// The units of all texts, one after the other.
  private(set) var units: [MatchUnit] = []
  /// Where each text begins, and at the end where the next one would.
  private(set) var starts: [Int] = [0]
  /// Which letters occur in each text; see `MatchUnit.maskBit`.
  private(set) var masks: [UInt64] = []

  /// How many texts there are.
  var count: Int { masks.count }

  /// Makes room for texts to come.
  mutating func reserve(texts: Int, scalars: Int) {
    units.reserveCapacity(units.count + scalars)
    starts.reserveCapacity(starts.count + texts)
    masks.reserveCapacity(masks.count + texts)
  }

  /// Adds a text.
  mutating func append(_ text: String) {
    var previous = MatchClass.space
    var mask: UInt64 = 0
    for scalar in text.unicodeScalars.prefix(Self.longestText) {
      let kind = MatchClass(scalar)
      let unit = MatchUnit(scalar, bonusClass: kind.bonusClass(after: previous))
      units.append(unit)
      mask |= unit.maskBit
      previous = kind
    }
    starts.append(units.count)
    masks.append(mask)
  }

  /// The units of one text.
  func range(of index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }
}
