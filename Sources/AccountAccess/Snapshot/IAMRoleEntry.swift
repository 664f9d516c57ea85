public import RecommenderCore

/// One IAM role of a snapshot, with the decisions about it.
public struct IAMRoleEntry: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The ARN with its path.
  public var arn: String
  /// The IAM role in full; nil where its trust policy is not recorded.
  public var role: IAMRoleDetails?
  /// What the IAM role may do; nil where it is not recorded.
  ///
  /// The resource of a decision may be a pattern, in which `*` stands for any run of characters;
  /// the decision then holds for every resource that matches.
  public var permissions: [PolicyDecision]?
  /// Whether the one who took the snapshot may pass the IAM role to Pinpoint; nil where that is not
  /// recorded.
  public var passRole: [PolicyDecision]?

  /// Creates an entry; name and ARN count only where there are no details.
  public init(
    name: String, arn: String, role: IAMRoleDetails? = nil, permissions: [PolicyDecision]? = nil,
    passRole: [PolicyDecision]? = nil
  ) {
    self.name = role?.name ?? name
    self.arn = role?.arn ?? arn
    self.role = role
    self.permissions = permissions
    self.passRole = passRole
  }

  /// The entry as a row of the list; the path is the note where it is not the plain one.
  var row: AccountResource {
    let path =
      if let first = arn.firstIndex(of: "/"), let last = arn.lastIndex(of: "/"), first < last {
        String(arn[first...last])
      } else {
        ""
      }
    return AccountResource(kind: .iamRole, name: name, arn: arn, note: path)
  }
}

extension IAMRoleEntry {
  /// Reads an entry: the fields of `get-role` with `Permissions` and `PassRole` beside them.
  init(_ node: SnapshotNode) throws(SnapshotRefused) {
    let arn = try node.member("Arn").neededText()
    let role = IAMRoleDetails(json: node.json)
    let document = node.member("AssumeRolePolicyDocument")
    guard role != nil || document.json == .null else { throw document.refusal("a policy document") }
    self.init(
      name: node.json["RoleName"]?.text ?? String(arn.split(separator: "/").last ?? ""),
      arn: arn,
      role: role,
      permissions: try node.member("Permissions").optional(
        "a list of decisions", PolicyDecision.decisions(in:)),
      passRole: try node.member("PassRole").optional(
        "a list of decisions", PolicyDecision.decisions(in:)))
  }

  /// The entry as it stands in a snapshot.
  var json: JSONValue {
    var members =
      role?.json.members ?? [
        JSONValue.Member("RoleName", .string(name)), JSONValue.Member("Arn", .string(arn)),
      ]
    for (name, decisions) in [("Permissions", permissions), ("PassRole", passRole)] {
      guard let decisions else { continue }
      members.append(JSONValue.Member(name, .array(decisions.map(\.json))))
    }
    return .object(members)
  }
}
