/// A request as IAM holds it against policies.
struct PolicyRequest {
  /// The names of a service that calls.
  struct Service: Hashable {
    /// The names that are the caller's.
    var names: Set<String>
    /// Names of which nobody says whether they are the caller's here.
    var possibleNames: Set<String> = []
  }

  /// The service that calls; nil where the policies belong to the caller and name no principal.
  var service: Service?
  /// The action, such as `sts:AssumeRole`.
  var action: String
  /// The ARN of the resource.
  var resource: String
  /// The keys of the request.
  var context: RequestContext
}

extension PolicyStatement {
  /// Whether the statement allows.
  var isAllow: Bool { effect.lowercased() == "allow" }

  /// Whether the statement denies.
  var isDeny: Bool { effect.lowercased() == "deny" }

  /// Whether the statement applies to a request.
  func truth(for request: PolicyRequest, hasVariables: Bool) -> PolicyTruth {
    .all([
      concerns(request, hasVariables: hasVariables),
      .all(conditions.map { $0.truth(in: request.context, hasVariables: hasVariables) }),
    ])
  }

  /// Whether the statement is about the principal, the action and the resource of a request.
  func concerns(_ request: PolicyRequest, hasVariables: Bool) -> PolicyTruth {
    .all([
      names(request.service), covers(request.action),
      covers(request.resource, hasVariables ? request.context : nil),
    ])
  }

  /// The conditions that fail for a request.
  func failing(for request: PolicyRequest, hasVariables: Bool) -> [Condition] {
    conditions.filter { $0.truth(in: request.context, hasVariables: hasVariables) == .fails }
  }

  private func names(_ service: PolicyRequest.Service?) -> PolicyTruth {
    guard let service else { return .holds }
    if let principals { return principals.name(service) }
    return excludedPrincipals?.name(service).opposite ?? .fails
  }

  /// Whether the statement is about an action; the case of actions does not matter.
  func covers(_ action: String) -> PolicyTruth {
    let action = action.lowercased()
    func isNamed(_ patterns: [String]) -> Bool {
      patterns.contains { WildcardPattern($0.lowercased()).matches(action) }
    }
    return switch actionScope {
    case .of(let patterns): isNamed(patterns) ? .holds : .fails
    case .allBut(let patterns): isNamed(patterns) ? .fails : .holds
    case nil: .fails
    }
  }

  /// Whether the statement is about a resource; one that names none is about its own.
  private func covers(_ resource: String, _ variables: RequestContext?) -> PolicyTruth {
    func read(_ values: [String]) -> [PolicyText] {
      values.map { PolicyText($0, wildcards: .allowed, variables: variables) }
    }
    func isNamed(_ texts: [PolicyText]) -> PolicyTruth {
      .any(
        texts.map { text in
          guard text.missing == nil, text.pattern.matches(resource) else { return .fails }
          return text.unknown.map { .unknown(.variable($0)) } ?? .holds
        })
    }
    switch resourceScope {
    case .of(let values): return isNamed(read(values))
    case .allBut(let values):
      let texts = read(values)
      let isExcluded = isNamed(texts)
      // Whether a variable without a value excludes nothing or spoils the statement is not said.
      if isExcluded != .holds, let missing = texts.compactMap(\.missing).first {
        return .unknown(.variable(missing))
      }
      return isExcluded.opposite
    case nil: return .holds
    }
  }
}

extension PolicyStatement.Principals {
  /// Whether a service is among the principals.
  ///
  /// `*` is everybody, services included: AWS's own examples exempt them by
  /// `aws:PrincipalIsAWSService`.
  fileprivate func name(_ service: PolicyRequest.Service) -> PolicyTruth {
    guard case .named(let kinds) = self else { return .holds }
    let names = kinds["Service"] ?? []
    if (kinds["AWS"] ?? []).contains("*") || names.contains("*") { return .holds }
    if names.contains(where: service.names.contains) { return .holds }
    return names.first(where: service.possibleNames.contains)
      .map { .unknown(.service($0)) } ?? .fails
  }
}
