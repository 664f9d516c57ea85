/// One row of a list that the account offers: a campaign, a Lambda function or an IAM role.
public struct AccountResource: Hashable, Sendable {
  /// What can be listed.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case campaign
    case function
    case iamRole

    /// The lists that depend on the Region; IAM roles are the same in every Region.
    public var isRegional: Bool { self != .iamRole }
  }

  /// The kind.
  public var kind: Kind
  /// The name, as it came; it may hold anything and is never drawn raw.
  public var name: String
  /// The ARN.
  public var arn: String
  /// The status as the service spells it; empty for IAM roles.
  public var status: String
  /// A word about the row: why it failed, the run time, the path; empty where there is none.
  public var note: String

  /// Creates a row.
  public init(kind: Kind, name: String, arn: String, status: String = "", note: String = "") {
    self.kind = kind
    self.name = name
    self.arn = arn
    self.status = status
    self.note = note
  }
}
