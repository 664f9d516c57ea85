extension PolicyDecision {
  /// Reads the decisions of `iam simulate-principal-policy`, or a bare list of them.
  ///
  /// Nil where the value holds no list, or where an element of it names no action or no decision.
  public static func decisions(in json: JSONValue) -> [PolicyDecision]? {
    guard let elements = (json["EvaluationResults"] ?? json).elements else { return nil }
    let read = elements.compactMap(decisions(ofResult:))
    return read.count == elements.count ? read.flatMap(\.self) : nil
  }

  /// Writes decisions as `simulate-principal-policy` does.
  public static func reply(of decisions: [PolicyDecision]) -> JSONValue {
    var reply = AWSFields()
    reply.set("EvaluationResults", .array(decisions.map(\.json)))
    return reply.json
  }

  /// Reads one decision; nil where the action or the decision is missing.
  init?(json: JSONValue) {
    guard let action = json["EvalActionName"]?.text, let decision = json["EvalDecision"]?.text
    else { return nil }
    self.init(
      action: action, resource: json["EvalResourceName"]?.text ?? "",
      passedTo: json["PassedToService"]?.text ?? "", decision: decision,
      missingKeys: Self.missingKeys(in: json),
      allowedByBoundary: Self.allowedByBoundary(in: json),
      allowedByOrganization: Self.allowedByOrganization(in: json))
  }

  /// The decision as `simulate-principal-policy` writes it.
  ///
  /// The service that an IAM role is passed to is not in IAM's own replies.
  public var json: JSONValue {
    var fields = AWSFields()
    fields.set("EvalActionName", action)
    fields.setUnlessEmpty("EvalResourceName", resource)
    fields.setUnlessEmpty("PassedToService", passedTo)
    fields.set("EvalDecision", decision)
    if !missingKeys.isEmpty { fields.set("MissingContextValues", JSONValue.texts(missingKeys)) }
    fields.set(
      "PermissionsBoundaryDecisionDetail",
      Self.detail("AllowedByPermissionsBoundary", allowedByBoundary))
    fields.set(
      "OrganizationsDecisionDetail", Self.detail("AllowedByOrganizations", allowedByOrganization))
    return fields.json
  }

  /// The decisions of one result: one for each resource where it lists them, or else its own.
  private static func decisions(ofResult json: JSONValue) -> [PolicyDecision]? {
    guard let whole = PolicyDecision(json: json) else { return nil }
    guard let parts = json["ResourceSpecificResults"]?.elements, !parts.isEmpty else {
      return [whole]
    }
    return parts.map(whole.narrowed)
  }

  /// The decision on one resource; what it does not say itself is said of all resources.
  private func narrowed(to json: JSONValue) -> PolicyDecision {
    var part = self
    part.resource = json["EvalResourceName"]?.text ?? resource
    part.decision = json["EvalResourceDecision"]?.text ?? decision
    let known = Set(missingKeys)
    part.missingKeys += Self.missingKeys(in: json).filter { !known.contains($0) }
    part.allowedByBoundary = Self.allowedByBoundary(in: json) ?? allowedByBoundary
    part.allowedByOrganization = Self.allowedByOrganization(in: json) ?? allowedByOrganization
    return part
  }

  private static func missingKeys(in json: JSONValue) -> [String] {
    json["MissingContextValues"]?.elements?.compactMap(\.text) ?? []
  }

  private static func allowedByBoundary(in json: JSONValue) -> Bool? {
    json["PermissionsBoundaryDecisionDetail"]?["AllowedByPermissionsBoundary"]?.flag
  }

  private static func allowedByOrganization(in json: JSONValue) -> Bool? {
    json["OrganizationsDecisionDetail"]?["AllowedByOrganizations"]?.flag
  }

  private static func detail(_ name: String, _ flag: Bool?) -> JSONValue? {
    guard let flag else { return nil }
    var detail = AWSFields()
    detail.set(name, flag)
    return detail.json
  }
}
