extension IAMRoleDetails {
  /// Reads the reply of `iam get-role`, with or without its outer `Role`.
  ///
  /// Nil where no ARN is given, and where the trust policy is missing or cannot be understood: an
  /// IAM role without statements would otherwise look like one that trusts nobody.
  public init?(json: JSONValue) {
    let role = json["Role"] ?? json
    guard let arn = role["Arn"]?.text, let document = role["AssumeRolePolicyDocument"],
      let trust = PolicyDocument(json: document)
    else { return nil }
    self.init(
      name: role["RoleName"]?.text ?? lastPart(ofARN: arn),
      arn: arn,
      trust: trust,
      hasPermissionsBoundary: role["PermissionsBoundary"]?.members?.isEmpty == false)
  }

  /// The IAM role as `get-role` writes it, without the outer `Role`; which boundary is not kept.
  public var json: JSONValue {
    var boundary = AWSFields()
    boundary.set("PermissionsBoundaryType", "PermissionsBoundaryPolicy")
    var role = AWSFields()
    role.set("RoleName", name)
    role.set("Arn", arn)
    role.set("AssumeRolePolicyDocument", trust.json)
    role.set("PermissionsBoundary", hasPermissionsBoundary ? boundary.json : nil)
    return role.json
  }
}
