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
    try change(request) { role in
      role.inlinePolicies.removeAll { $0.name == policy.name }
      role.inlinePolicies.append(policy)
    }
    return .xml(request)
  }

  mutating func updateAssumeRolePolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let trust = try document(request, "PolicyDocument")
    try change(request) { $0.trust = trust }
    return .xml(request)
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
