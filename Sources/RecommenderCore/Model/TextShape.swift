/// The rules for a short text: how long it may be, and of which characters it may consist.
public struct TextShape: Hashable, Sendable {
  /// The allowed lengths, in Unicode scalars.
  public let length: ClosedRange<Int>
  /// The characters allowed in the first place.
  public let first: ASCIISet
  /// The characters allowed in all other places.
  public let allowed: ASCIISet

  /// Creates a shape; without `first` the first character has no rule of its own.
  public init(length: ClosedRange<Int>, first: ASCIISet? = nil, allowed: ASCIISet) {
    self.length = length
    self.first = first ?? allowed
    self.allowed = allowed
  }

  /// What is wrong with a text: of each way at most one, the length first.
  public func faults(in text: some StringProtocol) -> [TextFault] {
    guard !text.isEmpty else { return length.contains(0) ? [] : [.empty] }
    if text.utf8.allSatisfy({ $0 == 0x20 }), !length.contains(0) { return [.blank] }
    var faults: [TextFault] = []
    let count = text.unicodeScalars.count
    if count > length.upperBound {
      faults.append(.tooLong(length: count, limit: length.upperBound))
    }
    if let fault = characterFault(in: text) { faults.append(fault) }
    return faults
  }

  /// Whether a text breaks no rule.
  public func accepts(_ text: some StringProtocol) -> Bool {
    faults(in: text).isEmpty
  }

  /// The nearest text that breaks no rule, or nothing where too little would be left.
  ///
  /// Dashes of typography become `-`; what else is not allowed is replaced. Leading characters that
  /// may not stand first are dropped, and the rest is cut to the limit.
  public func fixed(_ text: some StringProtocol, replacement: String) -> String? {
    var fixed = ""
    // No more is read than a fixed text can need, however long the text is.
    for scalar in text.unicodeScalars.prefix(length.upperBound * 4) {
      let plain = Self.dashes.contains(scalar.value) ? "-" : scalar
      let piece = allowed.contains(plain) ? String(Character(plain)) : replacement
      guard let start = piece.unicodeScalars.first else { continue }
      if fixed.isEmpty, !first.contains(start) { continue }
      fixed += piece
      if fixed.utf8.count >= length.upperBound { break }
    }
    while fixed.last == " " { fixed.removeLast() }
    return accepts(fixed) && !fixed.isEmpty ? fixed : nil
  }

  /// Hyphens and dashes that editors put in place of `-`.
  private static let dashes: Set<UInt32> = [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]

  private func characterFault(in text: some StringProtocol) -> TextFault? {
    var position = 0
    for scalar in text.unicodeScalars {
      position += 1
      if !allowed.contains(scalar) && !(position == 1 && first.contains(scalar)) {
        return .character(scalar, position: position)
      }
      if position == 1, !first.contains(scalar) { return .firstCharacter(scalar) }
    }
    return nil
  }
}
