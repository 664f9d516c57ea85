/// Why a text is not the ARN that was asked for; facts only, `ARNRefusalWords` makes sentences.
public enum ARNRefusal: Error, Hashable, Sendable {
  /// Nothing was written.
  case empty
  /// The text ends too early; what is there is right so far, and this part comes next.
  case incomplete(next: ARN.Part)
  /// The text is longer than any such ARN; both numbers count characters.
  case tooLong(length: Int, limit: Int)
  /// A space, a control character or a character outside ASCII, at a position counted from 1.
  case character(Unicode.Scalar, position: Int)
  /// The text does not begin as an ARN does.
  case notAnARN
  /// It is a whole ARN, of a kind that is known and cannot be used here.
  case otherKind(ARNKind, ARN)
  /// The ARN belongs to another service, which is named as written.
  case wrongService(String)
  /// The resource is of no kind known here; as written.
  case unknownResource(String)
  /// The partition is not `aws`.
  case partition(AWSPartition)
  /// The Region does not have the shape of a Region; as written.
  case region(String)
  /// There is a Region where IAM ARNs have none; as written.
  case regionNotAllowed(String)
  /// The account is not twelve digits; as written.
  case account(String)
  /// The name of the resource breaks the rules for it.
  case name(TextFault)
  /// The path before an IAM role's name is longer than IAM allows, or not well formed.
  case path(String)
  /// The version or alias behind the name breaks the rules for it.
  case qualifier(TextFault)
}
