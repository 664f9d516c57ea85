/// The policy simulator of IAM.
extension AWSAccountModel {
  func simulatePrincipalPolicy(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let source = request.parameters["PolicySourceArn"] ?? ""
    let fields = source.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 6, fields[2] == "iam",
      ["user/", "role/", "group/"].contains(where: { fields[5].hasPrefix($0) })
    else {
      // A session is no entity of IAM.
      throw ServiceError(
        "InvalidInput",
        "Invalid Entity Arn: \(source) does not clearly define entity type and name.")
    }
    if fields[5].hasPrefix("role/"), !roles.contains(where: { $0.arn == source }) {
      throw .notFound(.iam, "The role with ARN \(source) cannot be found.")
    }
    let resources = request.list("ResourceArns")
    let pairs = request.list("ActionNames").flatMap { action in
      (resources.isEmpty ? ["*"] : resources).map { (action, $0) }
    }
    let page = try page(of: pairs, request)
    return .xml(
      request,
      [
        XMLElement("EvaluationResults", list: Array(page.items)) { action, resource in
          evaluation(source: source, action: action, resource: resource, request)
        }
      ] + marks(page))
  }

  private func evaluation(
    source: String, action: String, resource: String, _ request: AWSRequest
  ) -> [XMLElement?] {
    let rule =
      simulations.first { $0.fits(source: source, action: action, resource: resource) }
      ?? (decidesByPolicies
        ? decision(source: source, action: action, resource: resource, request) : nil)
    return [
      XMLElement("EvalActionName", action), XMLElement("EvalResourceName", resource),
      XMLElement("EvalDecision", rule?.decision ?? "implicitDeny"),
      XMLElement("MatchedStatements", list: []), XMLElement("MissingContextValues", list: []),
      rule?.allowedByOrganization.map {
        XMLElement(
          "OrganizationsDecisionDetail", [XMLElement("AllowedByOrganizations", "\($0)")])
      },
      rule?.allowedByBoundary.map {
        XMLElement(
          "PermissionsBoundaryDecisionDetail",
          [XMLElement("AllowedByPermissionsBoundary", "\($0)")])
      },
    ]
  }
}
