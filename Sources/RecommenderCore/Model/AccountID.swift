/// The number of an AWS account: twelve digits, with leading zeros.
public struct AccountID: Hashable, Sendable, CustomStringConvertible {
  /// The digits.
  public let description: String

  /// Creates an account number, or nothing where the text is not exactly twelve ASCII digits.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == Limits.accountIDLength, Self.couldBecomeValid(text) else { return nil }
    description = String(text)
  }

  /// Whether the text is the beginning of an account number, or a whole one.
  static func couldBecomeValid(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= Limits.accountIDLength
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
