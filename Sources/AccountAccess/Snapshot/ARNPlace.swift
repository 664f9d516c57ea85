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
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    region = parts.count == 6 ? String(parts[3]) : ""
    account = parts.count == 6 ? String(parts[4]) : ""
  }
}
