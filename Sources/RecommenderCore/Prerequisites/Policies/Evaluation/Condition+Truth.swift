extension PolicyStatement.Condition {
  /// Whether the condition holds for a request, in a policy that may have variables.
  func truth(in context: RequestContext, hasVariables: Bool) -> PolicyTruth {
    guard let operation = ConditionOperator(test) else { return .unknown(.condition(self)) }
    let entry = context[key]
    if operation.comparison == .null { return isMissing(entry) }
    let missing = whereMissing(operation)
    switch entry {
    case .absent, .values([]): return missing
    case .unknown:
      let present = whereUnknown(operation, hasVariables ? context : nil)
      return present == missing ? missing : .unknown(.condition(self))
    case .values(let found):
      let truths = found.map { value in
        let isMet = PolicyTruth.any(
          values.map {
            truth(of: $0, for: value, operation.comparison, hasVariables ? context : nil)
          }
        )
        return operation.isNegated ? isMet.opposite : isMet
      }
      switch operation.quantifier {
      case .any: return .any(truths)
      case .all: return .all(truths)
      // What an operator for one value makes of several is not documented.
      case .single: return truths.count == 1 ? truths[0] : .unknown(.condition(self))
      }
    }
  }

  /// `Null`: whether the key is missing, or is there, as a value of the policy says.
  private func isMissing(_ entry: RequestContext.Entry) -> PolicyTruth {
    let wanted = values.map(Self.flag)
    // Whatever is known of the key, it is there or it is not.
    if wanted.contains(true), wanted.contains(false) { return .holds }
    return .any(
      wanted.map { wanted in
        guard let wanted else { return .unknown(.condition(self)) }
        return switch entry {
        case .absent, .values([]): wanted ? .holds : .fails
        case .values: wanted ? .fails : .holds
        case .unknown: .unknown(.condition(self))
        }
      })
  }

  /// Whether the condition holds where the request does not have the key.
  private func whereMissing(_ operation: ConditionOperator) -> PolicyTruth {
    switch operation.quantifier {
    case .all: .holds
    // "If exists" says that it holds, "for any value" that it does not.
    case .any: operation.ifExists ? .unknown(.condition(self)) : .fails
    case .single: operation.ifExists || operation.isNegated ? .holds : .fails
    }
  }

  /// Whether the condition holds whatever the value of the key is.
  private func whereUnknown(
    _ operation: ConditionOperator, _ variables: RequestContext?
  ) -> PolicyTruth {
    let reaches = values.map { value -> WildcardPattern.Reach in
      switch operation.comparison {
      case .text:
        let text = PolicyText(value, wildcards: .none, variables: variables)
        return text.missing == nil ? .some : .none
      case .pattern:
        let text = PolicyText(value, wildcards: .allowed, variables: variables)
        if text.missing != nil { return .none }
        return text.unknown == nil && text.pattern.isAnything ? .all : .some
      case .arn: return PolicyText(value, wildcards: .allowed, variables: variables).reachAsARN
      case .number, .date, .flag, .bytes, .address, .null: return .some
      }
    }
    if reaches.contains(.all) { return operation.isNegated ? .fails : .holds }
    if reaches.contains(.some) { return .unknown(.condition(self)) }
    return operation.isNegated ? .holds : .fails
  }

  /// Whether one value of the policy matches one of the request.
  private func truth(
    of value: String, for found: RequestValue, _ comparison: ConditionOperator.Comparison,
    _ variables: RequestContext?
  ) -> PolicyTruth {
    switch comparison {
    case .text(let ignoringCase):
      let text = PolicyText(value, wildcards: .none, variables: variables)
      return truth(of: text) {
        ignoringCase
          ? $0.lowercasedPattern.reach(of: found.lowercased) : $0.pattern.reach(of: found)
      }
    case .pattern:
      let text = PolicyText(value, wildcards: .allowed, variables: variables)
      return truth(of: text) { $0.pattern.reach(of: found) }
    case .arn:
      let text = PolicyText(value, wildcards: .allowed, variables: variables)
      return truth(of: text) { $0.reach(ofARN: found) }
    case .number(let relation):
      return truth(of: value, for: found, relation, PolicyMeasure.number)
    case .date(let relation):
      return truth(of: value, for: found, relation, PolicyMeasure.moment)
    case .flag:
      // Of variables here the guide says both that they are supported and that they are not.
      guard let wanted = Self.flag(value) else { return .unknown(.condition(self)) }
      return !found.hasID && Self.flag(found.text) == wanted ? .holds : .fails
    case .bytes:
      guard PolicyMeasure.isBase64(value) else { return .unknown(.condition(self)) }
      return !found.hasID && found.text == value ? .holds : .fails
    case .address:
      guard let range = AddressRange(value) else { return .unknown(.condition(self)) }
      guard !found.hasID, let address = AddressRange(found.text) else { return .fails }
      return range.contains(address) ? .holds : .fails
    case .null: return .fails
    }
  }

  private func truth(
    of text: PolicyText, _ compare: (PolicyText) -> WildcardPattern.Reach
  ) -> PolicyTruth {
    if text.missing != nil { return .fails }
    switch compare(text) {
    case .none: return .fails
    case .all where text.unknown == nil: return .holds
    case .all, .some: return .unknown(text.unknown.map(PolicyHinge.variable) ?? .identifier(self))
    }
  }

  private func truth(
    of value: String, for found: RequestValue, _ relation: ConditionOperator.Relation,
    _ read: (String) -> Double?
  ) -> PolicyTruth {
    guard let limit = read(value) else { return .unknown(.condition(self)) }
    guard !found.hasID, let found = read(found.text) else { return .fails }
    return relation.holds(found, limit) ? .holds : .fails
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }
}
