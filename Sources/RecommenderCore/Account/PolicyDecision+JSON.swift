extension PolicyDecision {
  /// Reads the decisions of `iam simulate-principal-policy`, or a bare list of them.
  ///
  /// Nil where the value holds no list, or where an element of it names no action or no decision.
  public static func decisions(in json: JSONValue) -> [PolicyDecision]? {
    guard let elements = (json["EvaluationResults"] ?? json).elements else { return nil }
    let read = elements.compactMap(PolicyDecision.init(json:))
    return read.count == elements.count ? read : nil
  }

  /// Writes decisions as `simulate-principal-policy` does.
  public static func reply(of decisions: [PolicyDecision]) -> JSONValue {
    var reply = AWSFields()
    reply.set("EvaluationResults", .array(decisions.map(\.json)))
    return reply.json
  }

  /// Reads one decision; nil where the action or the decision is missing.
  public init?(json: JSONValue) {
    guard let action = json["EvalActionName"]?.text, let decision = json["EvalDecision"]?.text
    else { return nil }
    self.init(
      action: action, resource: json["EvalResourceName"]?.text ?? "", decision: decision)
  }

  /// The decision as `simulate-principal-policy` writes it.
  public var json: JSONValue {
    var fields = AWSFields()
    fields.set("EvalActionName", action)
    fields.setUnlessEmpty("EvalResourceName", resource)
    fields.set("EvalDecision", decision)
    return fields.json
  }
}
