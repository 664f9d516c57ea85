/// Whether a trust or resource policy lets Pinpoint do something.
enum Admission: Hashable {
  /// Pinpoint is let in, on behalf of this account only.
  case granted
  /// Pinpoint is let in on behalf of any account.
  case unguarded
  /// Pinpoint is named, but this condition does not hold for this account and Region.
  case mismatched(PolicyStatement.Condition)
  /// A statement denies it.
  case denied
  /// It hangs on this condition, which cannot be judged from outside.
  case undecidable(PolicyStatement.Condition)
  /// No statement lets Pinpoint in; the services that are let in, without duplicates.
  case absent(others: [String])

  /// Reads the statements for one action of one caller.
  ///
  /// - Parameters:
  ///   - statements: The statements of the policy.
  ///   - principals: The names under which Pinpoint calls.
  ///   - action: The action, such as `sts:AssumeRole`.
  ///   - call: The call that Pinpoint will make.
  init(
    _ statements: [PolicyStatement], principals: Set<String>, action: String, call: PinpointCall
  ) {
    let relevant = statements.filter { $0.covers(action) && $0.names(anyOf: principals) }
    let denials = relevant.filter { $0.isEffect("Deny") }
    let grants = relevant.filter { $0.isEffect("Allow") }

    if denials.contains(where: { $0.truth(for: call) == .holds }) {
      self = .denied
    } else if grants.allSatisfy({ $0.truth(for: call) == .fails }) {
      self = Self.refusal(of: call, grants: grants, statements: statements, action: action)
    } else if let condition = denials.lazy.compactMap({ $0.obstacle(.unknown, for: call) }).first {
      self = .undecidable(condition)
    } else {
      self = Self.grant(to: call, grants: grants)
    }
  }

  private static func refusal(
    of call: PinpointCall, grants: [PolicyStatement], statements: [PolicyStatement], action: String
  ) -> Admission {
    if let condition = grants.lazy.compactMap({ $0.obstacle(.fails, for: call) }).first {
      return .mismatched(condition)
    }
    var others: [String] = []
    for statement in statements where statement.isEffect("Allow") && statement.covers(action) {
      for service in statement.services where !others.contains(service) { others.append(service) }
    }
    return .absent(others: others)
  }

  private static func grant(to call: PinpointCall, grants: [PolicyStatement]) -> Admission {
    let certain = grants.filter { $0.truth(for: call) == .holds }
    guard !certain.isEmpty else {
      let condition = grants.lazy.compactMap { $0.obstacle(.unknown, for: call) }.first
      return condition.map(Admission.undecidable) ?? .absent(others: [])
    }
    // A grant that a stranger's call meets as well guards against nobody.
    let isOpen = certain.contains { $0.truth(for: call.byStranger) == .holds }
    return isOpen ? .unguarded : .granted
  }
}

extension PolicyStatement {
  fileprivate func isEffect(_ word: String) -> Bool { effect.lowercased() == word.lowercased() }

  /// Whether the statement is about an action; the case of actions does not matter.
  fileprivate func covers(_ action: String) -> Bool {
    let wanted = WildcardPattern(action.lowercased(), literal: true)
    return actions.contains { WildcardPattern($0.lowercased()).meets(wanted) }
  }

  fileprivate func names(anyOf principals: Set<String>) -> Bool {
    services.contains { $0 == "*" || principals.contains($0) }
  }

  /// Whether all conditions hold for a call.
  fileprivate func truth(for call: PinpointCall) -> Truth {
    let truths = conditions.map { $0.truth(for: call) }
    if truths.contains(.fails) { return .fails }
    return truths.contains(.unknown) ? .unknown : .holds
  }

  /// The first condition that stands at this truth.
  fileprivate func obstacle(
    _ truth: Truth, for call: PinpointCall
  ) -> PolicyStatement.Condition? {
    conditions.first { $0.truth(for: call) == truth }
  }
}
