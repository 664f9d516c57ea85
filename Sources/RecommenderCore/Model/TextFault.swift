/// One way in which a short text breaks its rules.
public enum TextFault: Hashable, Sendable {
  /// Nothing was written.
  case empty
  /// Nothing but spaces was written.
  case blank
  /// The text is too long; both numbers count Unicode scalars.
  case tooLong(length: Int, limit: Int)
  /// The first character is allowed, but not in that place.
  case firstCharacter(Unicode.Scalar)
  /// A character that is not allowed anywhere, at a position counted from 1.
  case character(Unicode.Scalar, position: Int)
}
