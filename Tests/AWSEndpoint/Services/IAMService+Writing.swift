import RecommenderCore

/// Identity and Access Management: what is changed.
extension AWSAccountModel {
  mutating func createRole(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let name = request.parameters["RoleName"] ?? ""
    guard !roles.contains(where: { $0.name == name }) else {
      throw ServiceError(
        "EntityAlreadyExists", status: 409, "Role with name \(name) already exists.")
    }
    var role = Role(
      name, path: request.parameters["Path"] ?? "/", account: caller.account,
      trust: try document(request, "AssumeRolePolicyDocument"))
    role.description = request.parameters["Description"]
    role.permissionsBoundary = request.parameters["PermissionsBoundary"]
    roles.append(role)
    return .xml(request, [XMLElement("Role", Self.elements(of: role, whole: true))])
  }

  mutating func putRolePolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let policy = InlinePolicy(
      request.parameters["PolicyName"] ?? "", try document(request, "PolicyDocument"))
    let others = try role(request).inlinePolicies.filter { $0.name != policy.name }
    // All inline policies of an IAM role share one quota, in which white space does not count.
    guard (others + [policy]).reduce(0, { $0 + Self.size($1.document) }) <= 10_240 else {
      throw ServiceError(
        "LimitExceeded", status: 409, "Maximum policy size of 10240 bytes exceeded.")
    }
    try change(request) { $0.inlinePolicies = others + [policy] }
    return .xml(request)
  }

  mutating func updateAssumeRolePolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let trust = try document(request, "PolicyDocument")
    guard Self.size(trust) <= 2048 else {
      throw ServiceError(
        "LimitExceeded", status: 409, "Cannot exceed quota for ACLSizePerRole: 2048")
    }
    try change(request) { $0.trust = trust }
    return .xml(request)
  }

  mutating func deleteRolePolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let name = request.parameters["PolicyName"] ?? ""
    guard try role(request).inlinePolicies.contains(where: { $0.name == name }) else {
      throw .notFound(.iam, "The role policy with name \(name) cannot be found.")
    }
    try change(request) { $0.inlinePolicies.removeAll { $0.name == name } }
    return .xml(request)
  }

  mutating func deleteRole(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let role = try role(request)
    guard role.inlinePolicies.isEmpty, role.attachedPolicies.isEmpty else {
      throw ServiceError(
        "DeleteConflict", status: 409, "Cannot delete entity, must delete policies first.")
    }
    roles.removeAll { $0.name == role.name }
    return .xml(request)
  }

  mutating func createPolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let policy = ManagedPolicy(
      request.parameters["PolicyName"] ?? "", account: caller.account,
      try document(request, "PolicyDocument"))
    guard !managedPolicies.contains(where: { $0.arn == policy.arn }) else {
      throw ServiceError(
        "EntityAlreadyExists", status: 409, "A policy called \(policy.name) already exists.")
    }
    managedPolicies.append(policy)
    return .xml(
      request,
      [
        XMLElement(
          "Policy", [XMLElement("PolicyName", policy.name), XMLElement("Arn", policy.arn)])
      ])
  }

  mutating func attachUserPolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let arn = try managedPolicy(request).arn
    userPolicies[request.parameters["UserName"] ?? "", default: []].append(arn)
    return .xml(request)
  }

  mutating func attachRolePolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let arn = try managedPolicy(request).arn
    try change(request) { role in
      if !role.attachedPolicies.contains(arn) { role.attachedPolicies.append(arn) }
    }
    return .xml(request)
  }

  /// The size of a policy as IAM counts it.
  private static func size(_ document: String) -> Int {
    document.count { !$0.isWhitespace }
  }

  private mutating func change(
    _ request: AWSRequest, _ change: (inout Role) -> Void
  ) throws(ServiceError) {
    let name = try role(request).name
    for place in roles.indices where roles[place].name == name { change(&roles[place]) }
  }

  private func document(_ request: AWSRequest, _ parameter: String) throws(ServiceError) -> String {
    let text = request.parameters[parameter] ?? ""
    guard let document = try? JSONText.read(text.utf8), document["Statement"] != nil else {
      throw ServiceError("MalformedPolicyDocument", "Syntax errors in policy.")
    }
    return text
  }
}
