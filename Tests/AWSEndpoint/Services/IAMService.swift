import RecommenderCore

/// Identity and Access Management: what is read.
extension AWSAccountModel {
  func listRoles(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let page = try page(of: roles, request)
    return .xml(
      request,
      [XMLElement("Roles", list: Array(page.items)) { Self.elements(of: $0, whole: false) }]
        + marks(page))
  }

  func getRole(_ request: AWSRequest) throws(ServiceError) -> Reply {
    .xml(request, [XMLElement("Role", Self.elements(of: try role(request), whole: true))])
  }

  func listAttachedRolePolicies(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let page = try page(of: try role(request).attachedPolicies, request)
    return .xml(
      request,
      [
        XMLElement("AttachedPolicies", list: Array(page.items)) { arn in
          [
            XMLElement(
              "PolicyName", String(arn[(arn.lastIndex(of: "/") ?? arn.startIndex)...].dropFirst())),
            XMLElement("PolicyArn", arn),
          ]
        }
      ] + marks(page))
  }

  func listRolePolicies(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let page = try page(of: try role(request).inlinePolicies.map(\.name), request)
    return .xml(request, [XMLElement("PolicyNames", list: Array(page.items))] + marks(page))
  }

  func getRolePolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let role = try role(request)
    let name = request.parameters["PolicyName"] ?? ""
    guard let policy = role.inlinePolicies.first(where: { $0.name == name }) else {
      throw .notFound(.iam, "The role policy with name \(name) cannot be found.")
    }
    return .xml(
      request,
      [
        XMLElement("RoleName", role.name), XMLElement("PolicyName", name),
        XMLElement("PolicyDocument", PercentCoding.escaped(policy.document)),
      ])
  }

  func getPolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let policy = try managedPolicy(request)
    let attachments = roles.count { $0.attachedPolicies.contains(policy.arn) }
    return .xml(
      request,
      [
        XMLElement(
          "Policy",
          [
            XMLElement("PolicyName", policy.name), XMLElement("PolicyId", "ANPAEXAMPLE"),
            XMLElement("Arn", policy.arn), XMLElement("Path", "/"),
            XMLElement("DefaultVersionId", policy.defaultVersion),
            XMLElement("AttachmentCount", "\(attachments)"),
            XMLElement("IsAttachable", "true"), XMLElement("CreateDate", Self.created),
            XMLElement("UpdateDate", Self.created),
          ])
      ])
  }

  func getPolicyVersion(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let policy = try managedPolicy(request)
    let version = request.parameters["VersionId"] ?? ""
    guard let document = policy.versions[version] else {
      throw .notFound(
        .iam, "Policy \(policy.arn) version \(version) does not exist or is not attachable.")
    }
    return .xml(
      request,
      [
        XMLElement(
          "PolicyVersion",
          [
            XMLElement("Document", PercentCoding.escaped(document)),
            XMLElement("VersionId", version),
            XMLElement(
              "IsDefaultVersion", version == policy.defaultVersion ? "true" : "false"),
            XMLElement("CreateDate", Self.created),
          ])
      ])
  }

  /// The IAM role that a request names.
  func role(_ request: AWSRequest) throws(ServiceError) -> Role {
    let name = request.parameters["RoleName"] ?? ""
    guard let role = roles.first(where: { $0.name == name }) else {
      throw .notFound(.iam, "The role with name \(name) cannot be found.")
    }
    return role
  }

  /// The members of an IAM role; a list leaves some out.
  static func elements(of role: Role, whole: Bool) -> [XMLElement?] {
    let boundary = role.permissionsBoundary.map {
      XMLElement(
        "PermissionsBoundary",
        [
          XMLElement("PermissionsBoundaryType", "PermissionsBoundaryPolicy"),
          XMLElement("PermissionsBoundaryArn", $0),
        ])
    }
    return [
      XMLElement("Path", role.path), XMLElement("RoleName", role.name),
      XMLElement("RoleId", "AROAEXAMPLE"), XMLElement("Arn", role.arn),
      XMLElement("CreateDate", created),
      XMLElement("AssumeRolePolicyDocument", PercentCoding.escaped(role.trust)),
      XMLElement("Description", role.description), XMLElement("MaxSessionDuration", "3600"),
      whole ? boundary : nil,
    ]
  }

  private static var created: String { Timestamp(seconds: 1_750_000_000).iso8601 }

  func managedPolicy(_ request: AWSRequest) throws(ServiceError) -> ManagedPolicy {
    let arn = request.parameters["PolicyArn"] ?? ""
    guard let policy = managedPolicies.first(where: { $0.arn == arn }) else {
      throw .notFound(.iam, "Policy \(arn) was not found.")
    }
    return policy
  }

  /// Cuts a page out of a list, of 100 items where neither the request nor the account says.
  func page<Item>(
    of all: [Item], _ request: AWSRequest, size: Int = 100
  ) throws(ServiceError) -> Page<Item> {
    try Page(
      of: all, after: request.parameters["Marker"],
      size: request.parameters["MaxItems"].flatMap { Int($0) } ?? size,
      refusal: ServiceError("ValidationError", "Invalid Marker."))
  }

  /// What tells whether more follows.
  func marks<Item>(_ page: Page<Item>) -> [XMLElement?] {
    [
      XMLElement("IsTruncated", page.next == nil ? "false" : "true"),
      XMLElement("Marker", page.next),
    ]
  }
}
