public import RecommenderCore

/// A list that a snapshot does not have whole, since it could not be read to its end.
public struct UnreadList: Hashable, Sendable {
  /// What was listed.
  public var kind: AccountResource.Kind
  /// The Region; empty for IAM roles, which belong to none.
  public var region: String
  /// Why, spelled as in sessions, such as `access-denied`, or `one-page`.
  public var cause: String

  /// The cause where the rest is on other pages, which nobody asked for.
  static let onePage = "one-page"

  /// Creates a note of a list.
  public init(_ kind: AccountResource.Kind, region: String, cause: String) {
    self.kind = kind
    self.region = kind.isRegional ? region : ""
    self.cause = cause
  }

  /// Whether resources of this kind and Region may be missing.
  func concerns(_ kind: AccountResource.Kind, region: String) -> Bool {
    self.kind == kind && (self.region.isEmpty || region.isEmpty || self.region == region)
  }
}

extension UnreadList {
  /// Reads a note as it stands in a snapshot; nil where it is about a list that is not known here.
  init?(json: JSONValue) {
    let kind = AccountResource.Kind.allCases.first { $0.snapshotName == json["list"]?.text }
    guard let kind else { return nil }
    self.init(kind, region: json["region"]?.text ?? "", cause: json["cause"]?.text ?? "")
  }

  /// The note as it stands in a snapshot.
  var json: JSONValue {
    .object([
      JSONValue.Member("list", .string(kind.snapshotName)),
      JSONValue.Member("region", .string(region)), JSONValue.Member("cause", .string(cause)),
    ])
  }
}

extension AccountResource.Kind {
  /// What the list is called in a snapshot.
  fileprivate var snapshotName: String {
    switch self {
    case .campaign: "campaigns"
    case .function: "functions"
    case .iamRole: "iamRoles"
    }
  }
}
