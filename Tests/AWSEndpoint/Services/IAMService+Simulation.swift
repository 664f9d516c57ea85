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
    let page = try page(of: pairs, request, size: simulationPageSize)
    let context = request.simulationContext
    return .xml(
      request,
      [
        XMLElement("EvaluationResults", list: Array(page.items)) { action, resource in
          let rule =
            simulations.first {
              $0.fits(source: source, action: action, resource: resource, context: context)
            }
            ?? (decidesByPolicies
              ? decision(source: source, action: action, resource: resource, request) : nil)
          return Self.evaluation(
            rule, action: action, resource: resource, missing: rule?.missing(in: context) ?? [])
        }
      ] + marks(page))
  }

  /// A result as IAM gives it: what is missing stands beside the resource where one is named.
  private static func evaluation(
    _ rule: Simulation?, action: String, resource: String, missing: [String]
  ) -> [XMLElement?] {
    let decision = rule?.decision ?? "implicitDeny"
    let isNamed = resource != "*"
    let boundary = rule?.allowedByBoundary.map {
      XMLElement(
        "PermissionsBoundaryDecisionDetail",
        [XMLElement("AllowedByPermissionsBoundary", "\($0)")])
    }
    let part = [
      XMLElement("EvalResourceName", resource), XMLElement("EvalResourceDecision", decision),
      XMLElement("MatchedStatements", list: []),
      XMLElement("MissingContextValues", list: missing), boundary,
    ]
    return [
      XMLElement("EvalActionName", action), XMLElement("EvalResourceName", resource),
      XMLElement("EvalDecision", decision), XMLElement("MatchedStatements", list: []),
      XMLElement("MissingContextValues", list: isNamed ? [] : missing),
      rule?.allowedByOrganization.map {
        XMLElement(
          "OrganizationsDecisionDetail", [XMLElement("AllowedByOrganizations", "\($0)")])
      },
      boundary,
      isNamed ? XMLElement("ResourceSpecificResults", list: [part]) { $0 } : nil,
    ]
  }
}

extension AWSAccountModel.Simulation {
  /// The keys that the rule asks for and a request does not give, each once.
  fileprivate func missing(in context: [String: String]) -> [String] {
    let given = Set(context.keys.map { $0.lowercased() })
    return Set(keys).filter { !given.contains($0.lowercased()) }.sorted()
  }
}

extension AWSRequest {
  /// The context that a simulation is given, with the first value of each key.
  fileprivate var simulationContext: [String: String] {
    var context: [String: String] = [:]
    var number = 1
    while let key = parameters["ContextEntries.member.\(number).ContextKeyName"] {
      context[key] = list("ContextEntries.member.\(number).ContextKeyValues").first
      number += 1
    }
    return context
  }
}
