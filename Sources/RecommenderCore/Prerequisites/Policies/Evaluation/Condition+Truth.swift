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
      let present = whereUnknown(operation)
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
    let wanted = Set(values.map { $0.lowercased() })
    switch entry {
    case .absent, .values([]): return wanted.contains("true") ? .holds : .fails
    case .values: return wanted.contains("false") ? .holds : .fails
    case .unknown: return .unknown(.condition(self))
    }
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
  private func whereUnknown(_ operation: ConditionOperator) -> PolicyTruth {
    let isAny =
      operation.comparison == .pattern
      && values.contains { WildcardPattern($0).isAnything }
    guard isAny || values.isEmpty else { return .unknown(.condition(self)) }
    return isAny != operation.isNegated ? .holds : .fails
  }

  /// Whether one value of the policy matches one of the request.
  private func truth(
    of value: String, for found: RequestValue, _ comparison: ConditionOperator.Comparison,
    _ variables: RequestContext?
  ) -> PolicyTruth {
    switch comparison {
    case .text(let ignoringCase):
      let text = PolicyText(
        ignoringCase ? value.lowercased() : value, wildcards: .none, variables: variables)
      return truth(of: text) { $0.reach(of: ignoringCase ? found.lowercased : found) }
    case .pattern:
      let text = PolicyText(value, wildcards: .allowed, variables: variables)
      return truth(of: text) { $0.reach(of: found) }
    case .arn:
      let text = PolicyText(value, wildcards: .allowed, variables: variables)
      return truth(of: text) { pattern in
        // Where a variable stands for an unknown text, nobody knows how many parts there are.
        if text.unknown != nil { return pattern.reach(of: found) }
        return Self.reach(of: found.arnParts, pattern.arnParts)
      }
    case .number(let relation):
      return truth(of: value, for: found, relation, Self.number)
    case .date(let relation):
      return truth(of: value, for: found, relation, Self.date)
    case .flag:
      let words = [value.lowercased(), found.text.lowercased()]
      return words[0] == words[1] && ["true", "false"].contains(words[0]) ? .holds : .fails
    case .address:
      guard let range = AddressRange(value) else { return .unknown(.condition(self)) }
      guard !found.hasID, let address = AddressRange(found.text) else { return .fails }
      return range.contains(address) ? .holds : .fails
    case .null: return .fails
    }
  }

  private func truth(
    of text: PolicyText, _ compare: (WildcardPattern) -> WildcardPattern.Reach
  ) -> PolicyTruth {
    if text.missing != nil { return .fails }
    switch compare(text.pattern) {
    case .none: return .fails
    case .all where text.unknown == nil: return .holds
    case .all, .some: return .unknown(text.unknown.map(PolicyHinge.variable) ?? .identifier(self))
    }
  }

  private static func reach(
    of value: [RequestValue]?, _ pattern: [WildcardPattern]?
  ) -> WildcardPattern.Reach {
    guard let value, let pattern else { return .none }
    let reaches = zip(pattern, value).map { $0.reach(of: $1) }
    if reaches.contains(.none) { return .none }
    return reaches.contains(.some) ? .some : .all
  }

  private func truth(
    of value: String, for found: RequestValue, _ relation: ConditionOperator.Relation,
    _ read: (String) -> Double?
  ) -> PolicyTruth {
    guard let limit = read(value) else { return .unknown(.condition(self)) }
    guard !found.hasID, let found = read(found.text) else { return .fails }
    return relation.holds(found, limit) ? .holds : .fails
  }

  private static func number(_ text: String) -> Double? {
    // `Double` also reads words and other bases.
    text.utf8.allSatisfy { "+-.0123456789".utf8.contains($0) } ? Double(text) : nil
  }

  /// The seconds since 1970 of a date, a moment or a number of seconds.
  private static func date(_ text: String) -> Double? {
    let moment = text.utf8.count == 10 && text.contains("-") ? "\(text)T00:00:00Z" : text
    return Timestamp(iso8601: moment).map { Double($0.seconds) } ?? number(text)
  }
}
