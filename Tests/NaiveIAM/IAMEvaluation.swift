import RecommenderCore

extension IAMRequest {
  /// What documents come to, where what is open counts for nothing.
  public func decision(by policies: [IAMPolicy]) -> IAMDecision {
    knownDecision(by: policies) ?? .implicitDeny
  }

  /// What documents come to: a Deny that applies wins, then an Allow that applies.
  ///
  /// Nil where that is open. Where nothing allows, it is an implicit Deny even if a Deny may apply:
  /// the request is refused with it and without it.
  public func knownDecision(by policies: [IAMPolicy]) -> IAMDecision? {
    func isOne(denying: Bool) -> Bool? {
      oneHolds(
        policies.flatMap { policy in
          policy.statements.filter { $0.denies == denying }.map {
            applies($0, version: policy.version)
          }
        })
    }
    let isDenied = isOne(denying: true)
    if isDenied == true { return .explicitDeny }
    let isAllowed = isOne(denying: false)
    if isAllowed == false { return .implicitDeny }
    return isDenied == false && isAllowed == true ? .allowed : nil
  }

  /// The conditions of a document of which it is open whether they hold.
  public func openConditions(of policy: IAMPolicy) -> [IAMCondition] {
    policy.statements.flatMap(\.conditions).filter {
      $0.holds(for: self, version: policy.version) == nil
    }
  }

  /// What an identity may do: its own policies have to allow it, and so has each layer around them
  /// (the permissions boundary, the policies of the organization), where there is one.
  public func decision(by policies: [IAMPolicy], within layers: [[IAMPolicy]]) -> IAMDecision {
    let decisions = ([policies] + layers).map { decision(by: $0) }
    if decisions.contains(.explicitDeny) { return .explicitDeny }
    return decisions.allSatisfy { $0 == .allowed } ? .allowed : .implicitDeny
  }

  /// Whether a statement is about the request; nil where that is open.
  private func applies(_ statement: IAMStatement, version: String) -> Bool? {
    let isPrincipal =
      switch statement.principals {
      case nil: true
      case .listed(let listed): isNamed(by: listed)
      case .allBut(let listed): !isNamed(by: listed)
      }
    func isAction(_ patterns: [String]) -> Bool {
      // Actions have no variables.
      patterns.contains {
        PolicyValue($0.lowercased(), version: "", request: self).isLike(action.lowercased()) == true
      }
    }
    let isAction =
      switch statement.actions {
      case nil: false
      case .listed(let patterns): isAction(patterns)
      case .allBut(let patterns): !isAction(patterns)
      }
    guard isPrincipal, isAction else { return false }
    let conditions = statement.conditions.map { $0.holds(for: self, version: version) }
    return allHold([isResource(statement.resources, version)] + conditions)
  }

  private func isResource(_ resources: IAMStatement.OneOf<[String]>?, _ version: String) -> Bool? {
    func values(_ patterns: [String]) -> [PolicyValue] {
      patterns.map { PolicyValue($0, version: version, request: self) }
    }
    func isListed(_ values: [PolicyValue]) -> Bool? { oneHolds(values.map { $0.isLike(resource) }) }
    switch resources {
    case nil: return true
    case .listed(let patterns): return isListed(values(patterns))
    case .allBut(let patterns):
      let values = values(patterns)
      let isExcluded = isListed(values)
      // A variable without a value "will not match any resource" in a NotResource: whether that
      // excludes nothing, or spoils the statement as elsewhere, can be read both ways.
      if isExcluded == false, values.contains(where: \.isNull) { return nil }
      return isExcluded.map { !$0 }
    }
  }

  private func isNamed(by principals: JSONValue) -> Bool {
    if principals.text == "*" { return true }
    for member in principals.members ?? [] {
      for name in texts(member.value) {
        if member.name == "AWS", name == "*" { return true }
        switch (principal, member.name) {
        case (.service(let service), "Service"): if name == service { return true }
        case (.identity(let arn), "AWS"):
          let account = arn.split(separator: ":", omittingEmptySubsequences: false)[4]
          if name == arn || name == account || name == "arn:aws:iam::\(account):root" {
            return true
          }
        default: break
        }
      }
    }
    return false
  }
}
