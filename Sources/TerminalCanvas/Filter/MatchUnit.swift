/// One scalar of a searchable text, packed with all that matching asks about it.
///
/// Bits 0–20: the scalar in lower case. Bit 21: whether lower case changed it. Bits 22–24: the
/// class of its bonus, see `FuzzyScore.bonus`.
struct MatchUnit: Hashable, Sendable {
  /// The bits.
  let bits: UInt32

  /// The bits that compare when upper and lower case are the same.
  static let foldedMask: UInt32 = 0x1F_FFFF
  /// The bits that compare when they are not.
  static let exactMask: UInt32 = 0x3F_FFFF

  /// Packs a scalar and the class of its bonus.
  init(_ scalar: Unicode.Scalar, bonusClass: Int = 0) {
    let folded = Self.folded(scalar)
    bits =
      folded.value | (folded == scalar ? 0 : 1 << 21) | UInt32(truncatingIfNeeded: bonusClass) << 22
  }

  /// Which bonus a match here earns.
  var bonusClass: Int { Int(bits >> 22) }

  /// One of 64 bits for the letter: 26 letters and 10 digits have their own, others share.
  var maskBit: UInt64 {
    let value = bits & Self.foldedMask
    switch value {
    case 0x61...0x7A: return 1 << UInt64(value - 0x61)
    case 0x30...0x39: return 1 << UInt64(value - 0x30 + 26)
    default: return 1 << UInt64(36 + value % 28)
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 {
      guard (0x41...0x5A).contains(value) else { return scalar }
      return Unicode.Scalar(value + 0x20) ?? scalar
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return scalar }
    return first
  }
}

/// The kinds of scalars between which a match at the start of a part earns more.
enum MatchClass {
  case space, delimiter, other, lower, upper, letter, digit

  /// Sorts a scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self = .lower
    case "A"..."Z": self = .upper
    case "0"..."9": self = .digit
    case "/", ",", ":", ";", "|": self = .delimiter
    case " ", "\t": self = .space
    case _ where scalar.value < 0x80: self = .other
    default:
      let properties = scalar.properties
      if properties.isWhitespace {
        self = .space
      } else if properties.isLowercase {
        self = .lower
      } else if properties.isUppercase {
        self = .upper
      } else if properties.isAlphabetic {
        self = .letter
      } else {
        self = properties.numericType == nil ? .other : .digit
      }
    }
  }

  private var isWord: Bool {
    switch self {
    case .lower, .upper, .letter, .digit: true
    case .space, .delimiter, .other: false
    }
  }

  /// The class of the bonus of a scalar after another one; the start of a text counts as a space.
  func bonusClass(after previous: MatchClass) -> Int {
    guard isWord else { return self == .space ? FuzzyScore.afterSpace : FuzzyScore.boundary }
    switch previous {
    case .space: return FuzzyScore.afterSpace
    case .delimiter: return FuzzyScore.afterDelimiter
    case .other: return FuzzyScore.boundary
    case .lower: return self == .upper || self == .digit ? FuzzyScore.edge : FuzzyScore.none
    case .upper, .letter: return self == .digit ? FuzzyScore.edge : FuzzyScore.none
    case .digit: return FuzzyScore.none
    }
  }
}

/// The values of the ranking; those that fzf publishes, which people are used to.
enum FuzzyScore {
  static let match: Int32 = 16
  static let gapStart: Int32 = -3
  static let gapExtension: Int32 = -1
  /// The least that a character in a row of matched characters earns.
  static let consecutive: Int32 = 4
  /// What the bonus of the first character of a term is multiplied by.
  static let firstFactor: Int32 = 2

  static let none = 0
  static let edge = 1
  static let boundary = 2
  static let afterDelimiter = 3
  static let afterSpace = 4

  /// The bonus of a class; one byte of the number for each, since this is asked very often.
  static func bonus(_ bonusClass: Int) -> Int32 {
    Int32(truncatingIfNeeded: (0x0A_09_08_07_00 as Int) >> (bonusClass &* 8)) & 0xFF
  }
}
