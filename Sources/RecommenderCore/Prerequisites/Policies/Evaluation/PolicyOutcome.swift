/// What policies decide about a request.
///
/// Source: "Policy evaluation logic", IAM User Guide.
public enum PolicyOutcome: Hashable, Sendable {
  case allowed
  /// No statement allows it.
  case implicitDeny
  /// A statement denies it.
  case explicitDeny
  /// It hangs on something that is not known.
  case undecided(PolicyHinge)

  /// Decides by policies that count together: a Deny wins, and without an Allow there is nothing.
  init(_ policies: [PolicyDocument], _ request: PolicyRequest) {
    var denials: [PolicyTruth] = []
    var grants: [PolicyTruth] = []
    for policy in policies {
      for statement in policy.statements where statement.isAllow || statement.isDeny {
        let truth = statement.truth(for: request, hasVariables: policy.hasVariables)
        if statement.isDeny { denials.append(truth) } else { grants.append(truth) }
      }
    }
    switch (PolicyTruth.any(denials), PolicyTruth.any(grants)) {
    case (.holds, _): self = .explicitDeny
    case (_, .fails): self = .implicitDeny
    case (.unknown(let hinge), _), (.fails, .unknown(let hinge)): self = .undecided(hinge)
    case (.fails, .holds): self = .allowed
    }
  }
}
