/// A set of ASCII characters, asked in one step however long a text is.
public struct ASCIISet: Hashable, Sendable {
  private let low: UInt64
  private let high: UInt64

  /// Creates a set of the ASCII characters in a text; others are left out.
  public init(_ characters: String) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte in characters.utf8 where byte < 0x80 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    self.low = low
    self.high = high
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether the character is in the set.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = UInt64(scalar.value)
    return switch value {
    case 0..<64: low & (1 << value) != 0
    case 64..<128: high & (1 << (value - 64)) != 0
    default: false
    }
  }

  /// The characters that are in either set.
  public static func + (left: ASCIISet, right: ASCIISet) -> ASCIISet {
    ASCIISet(low: left.low | right.low, high: left.high | right.high)
  }

  /// `A` to `Z`, `a` to `z` and `0` to `9`.
  public static let lettersAndDigits = ASCIISet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
  /// Letters, digits, `_` and `-`.
  public static let nameCharacters = lettersAndDigits + ASCIISet("_-")
}
