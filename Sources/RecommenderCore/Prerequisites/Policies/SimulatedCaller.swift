/// Who is asking, as far as IAM can simulate it.
package enum SimulatedCaller: Hashable, Sendable {
  /// A user or an IAM role with its whole ARN.
  case principal(String)
  /// A session of an IAM role.
  case session(Session)
  /// The root user, a federated user, or another that IAM does not simulate.
  case other

  /// Reads the ARN of `get-caller-identity`; nil where it is none.
  package init?(_ arn: String) {
    guard let arn = ARN(arn) else { return nil }
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
    switch (arn.service, parts.first) {
    case ("iam", "user"), ("iam", "role"): self = .principal(arn.description)
    case ("sts", "assumed-role") where parts.count == 3:
      self = .session(
        Session(partition: arn.partition.id, account: arn.account, iamRole: String(parts[1])))
    default: self = .other
    }
  }

  /// A session of an IAM role; its ARN names the IAM role without the path.
  package struct Session: Hashable, Sendable {
    let partition: String
    let account: String
    /// The name of the IAM role.
    package let iamRole: String

    /// The ARN of the IAM role if it has no path, as most have not.
    package var likelyARN: String { "arn:\(partition):iam::\(account):role/\(iamRole)" }
  }
}
