/// What `iam get-role` says, as far as the checks need it.
public struct IAMRoleDetails: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The ARN with its path.
  public var arn: String
  /// The trust policy.
  public var trust: PolicyDocument
  /// Whether a permissions boundary limits the IAM role.
  public var hasPermissionsBoundary: Bool

  /// Creates details of an IAM role.
  public init(
    name: String, arn: String, trust: PolicyDocument, hasPermissionsBoundary: Bool = false
  ) {
    self.name = name
    self.arn = arn
    self.trust = trust
    self.hasPermissionsBoundary = hasPermissionsBoundary
  }
}
