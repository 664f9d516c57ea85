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
  /// It hangs on something that is not known here.
  case undecidable(PolicyHinge)
  /// No statement lets Pinpoint in; the services that are let in, without duplicates.
  case absent(others: [String])

  /// Decides what a policy makes of a call by Pinpoint.
  ///
  /// Where the source ARN may be one of several, one of them is enough: which of them Pinpoint
  /// shows is not documented, and each is the documented form somewhere. But where a Deny takes
  /// one away, Pinpoint may be kept out.
  init(_ policy: PolicyDocument, to target: PinpointCall.Target, call: PinpointCall) {
    let requests = call.requests(for: target)
    let outcomes = requests.map { PolicyOutcome([policy], $0) }
    if outcomes.contains(.allowed) {
      self =
        policy.hingeOfDenials(requests, outcomes).map(Admission.undecidable)
        ?? Self.guarded(policy, target, call)
    } else if let hinge = outcomes.lazy.compactMap(\.hinge).first {
      self = .undecidable(hinge)
    } else if outcomes.contains(.explicitDeny) {
      self = .denied
    } else if let condition = policy.mismatch(requests) {
      self = .mismatched(condition)
    } else {
      self = .absent(others: policy.services(allowed: target.action))
    }
  }

  /// Whether a policy that lets Pinpoint in does so on behalf of this account only.
  ///
  /// What may let strangers in or keep them out, who knows, is no guard.
  private static func guarded(
    _ policy: PolicyDocument, _ target: PinpointCall.Target, _ call: PinpointCall
  ) -> Admission {
    let requests = Strangers(to: policy, like: call).calls.flatMap { $0.requests(for: target) }
    let outcomes = requests.map { PolicyOutcome([policy], $0) }
    if outcomes.contains(.allowed) { return .unguarded }
    return outcomes.lazy.compactMap(\.hinge).first.map(Admission.undecidable) ?? .granted
  }
}

extension PolicyOutcome {
  fileprivate var hinge: PolicyHinge? {
    if case .undecided(let hinge) = self { hinge } else { nil }
  }
}

extension PolicyDocument {
  fileprivate func truth(_ statement: PolicyStatement, _ request: PolicyRequest) -> PolicyTruth {
    statement.truth(for: request, hasVariables: hasVariables)
  }

  /// Whether an Allow applies to a request, whatever is denied.
  fileprivate func allows(_ request: PolicyRequest) -> PolicyTruth {
    .any(statements.filter(\.isAllow).map { truth($0, request) })
  }

  /// What it hangs on whether a request is denied that a statement allows; nil where no Deny may
  /// hold, and where one holds for each request.
  fileprivate func hingeOfDenials(
    _ requests: [PolicyRequest], _ outcomes: [PolicyOutcome]
  ) -> PolicyHinge? {
    let spared = zip(requests, outcomes).first { $0.1 == .allowed }?.0
    for (request, outcome) in zip(requests, outcomes) where allows(request) == .holds {
      if let hinge = outcome.hinge { return hinge }
      guard outcome == .explicitDeny, let spared else { continue }
      let denials = statements.filter { $0.isDeny && truth($0, request) == .holds }
      if let condition = denials.flatMap({ failing($0, spared) }).first {
        return .condition(condition)
      }
    }
    return nil
  }

  private func failing(
    _ statement: PolicyStatement, _ request: PolicyRequest
  ) -> [PolicyStatement.Condition] {
    statement.failing(for: request, hasVariables: hasVariables)
  }

  /// The condition that keeps Pinpoint out of an Allow that names it, whichever request it makes.
  fileprivate func mismatch(_ requests: [PolicyRequest]) -> PolicyStatement.Condition? {
    for statement in statements where statement.isAllow {
      let lists = requests.filter {
        statement.concerns($0, hasVariables: hasVariables) != .fails
      }.map { failing(statement, $0) }
      guard let first = lists.first else { continue }
      let common = first.first { condition in lists.allSatisfy { $0.contains(condition) } }
      if let condition = common ?? first.first { return condition }
    }
    return nil
  }

  /// The services that are let in for an action.
  fileprivate func services(allowed action: String) -> [String] {
    var services: [String] = []
    for statement in statements where statement.isAllow && statement.covers(action) == .holds {
      for service in statement.services where !services.contains(service) {
        services.append(service)
      }
    }
    return services
  }
}
