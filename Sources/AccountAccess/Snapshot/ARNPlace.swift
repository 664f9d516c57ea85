/// The Region and the account that an ARN names, read without judging the rest of it.
///
/// A snapshot may hold ARNs that the rules would refuse; they are listed all the same, so that the
/// reason can stand beside them.
struct ARNPlace: Hashable {
  /// The Region; empty where the ARN names none.
  let region: String
  /// The account; empty where the ARN names none.
  let account: String

  init(_ arn: String) {
    // No list of parts: there may be 100,000 of them to ask.
    var rest = arn.utf8[...]
    var parts: (region: Substring, account: Substring) = ("", "")
    for number in 0..<5 {
      guard let end = rest.firstIndex(of: UInt8(ascii: ":")) else {
        parts = ("", "")
        break
      }
      if number == 3 { parts.region = arn[rest.startIndex..<end] }
      if number == 4 { parts.account = arn[rest.startIndex..<end] }
      rest = rest[rest.index(after: end)...]
    }
    region = String(parts.region)
    account = String(parts.account)
  }
}
