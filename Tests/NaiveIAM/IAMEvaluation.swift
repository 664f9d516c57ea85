import RecommenderCore

extension IAMRequest {
  /// What documents come to: a Deny that applies wins, then an Allow that applies.
  public func decision(by policies: [IAMPolicy]) -> IAMDecision {
    var isAllowed = false
    for policy in policies {
      for statement in policy.statements where applies(statement, version: policy.version) {
        if statement.denies { return .explicitDeny }
        isAllowed = true
      }
    }
    return isAllowed ? .allowed : .implicitDeny
  }

  /// What an identity may do: its own policies have to allow it, and so has each layer around them
  /// (the permissions boundary, the policies of the organization), where there is one.
  public func decision(by policies: [IAMPolicy], within layers: [[IAMPolicy]]) -> IAMDecision {
    let decisions = ([policies] + layers).map { decision(by: $0) }
    if decisions.contains(.explicitDeny) { return .explicitDeny }
    return decisions.allSatisfy { $0 == .allowed } ? .allowed : .implicitDeny
  }

  /// Whether a statement is about the request.
  func applies(_ statement: IAMStatement, version: String) -> Bool {
    let isPrincipal =
      switch statement.principals {
      case nil: true
      case .listed(let listed): isNamed(by: listed)
      case .allBut(let listed): !isNamed(by: listed)
      }
    guard isPrincipal else { return false }
    func isAction(_ patterns: [String]) -> Bool {
      patterns.contains { PolicyValue(plain: $0.lowercased()).isLike(action.lowercased()) }
    }
    let isAction =
      switch statement.actions {
      case nil: false
      case .listed(let patterns): isAction(patterns)
      case .allBut(let patterns): !isAction(patterns)
      }
    guard isAction else { return false }
    do throws(UnresolvedVariable) {
      let isResource = try isResource(statement.resources, version)
      let areMet = try areMet(statement.conditions, version)
      return isResource && areMet
    } catch {
      // "If AWS cannot resolve a variable, this might cause the entire statement to be invalid."
      return false
    }
  }

  private func isResource(
    _ resources: IAMStatement.OneOf<[String]>?, _ version: String
  ) throws(UnresolvedVariable) -> Bool {
    func isListed(_ patterns: [String]) throws(UnresolvedVariable) -> Bool {
      var isListed = false
      for pattern in patterns {
        let value = try PolicyValue(pattern, version: version, request: self)
        if value.isLike(resource) { isListed = true }
      }
      return isListed
    }
    switch resources {
    case nil: return true
    case .listed(let patterns): return try isListed(patterns)
    case .allBut(let patterns): return try !isListed(patterns)
    }
  }

  private func areMet(
    _ conditions: [IAMCondition], _ version: String
  ) throws(UnresolvedVariable) -> Bool {
    var areMet = true
    for condition in conditions {
      if try !condition.holds(for: self, version: version) { areMet = false }
    }
    return areMet
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
