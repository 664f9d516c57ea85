extension PolicyOutcome {
  /// What the policies of an IAM role decide about a request that is made with it.
  ///
  /// Known are the Region that is called, who calls, and whose the resource is; `role` is the ARN
  /// of the IAM role. Source: "AWS global condition context keys", IAM User Guide.
  public init(
    of policies: [PolicyDocument], role: String, action: String, resource: String, region: String
  ) {
    let context = RequestContext([
      "aws:requestedregion": .text(region),
      "aws:principalaccount": .text(ARN(role)?.account ?? ""),
      // The ARN of the IAM role, not that of the session.
      "aws:principalarn": .text(role), "aws:principaltype": .text("AssumedRole"),
      "aws:resourceaccount": .text(ARN(resource)?.account ?? ""),
      // A service that uses an IAM role calls neither itself nor with what another principal has.
      "aws:principalisawsservice": .text("false"), "aws:viaawsservice": .text("false"),
      "aws:calledvia": .absent, "aws:calledviafirst": .absent, "aws:calledvialast": .absent,
      "aws:principalservicename": .absent, "aws:principalservicenameslist": .absent,
      "aws:sourceaccount": .absent, "aws:sourcearn": .absent,
      // Only IAM users have it.
      "aws:username": .absent,
    ])
    self.init(
      policies,
      PolicyRequest(service: nil, action: action, resource: resource, context: context))
  }
}

extension PolicyDocument {
  /// Reads a policy that says what its owner may do; nil where a statement of it says neither what
  /// it allows or denies nor on what.
  public init?(permissions json: JSONValue) {
    self.init(json: json)
    let isWhole = statements.allSatisfy {
      ($0.isAllow || $0.isDeny) && $0.actionScope != nil && $0.resourceScope != nil
    }
    guard isWhole else { return nil }
  }
}
