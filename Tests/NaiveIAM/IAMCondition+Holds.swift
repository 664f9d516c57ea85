extension IAMCondition {
  /// Whether the condition holds for a request.
  /// - Throws: where a variable has no value, which makes the whole statement invalid.
  func holds(for request: IAMRequest, version: String) throws(UnresolvedVariable) -> Bool {
    let name = test.lowercased()
    let have = request.values(of: key)
    if name == "null" {
      return values.contains { ($0.lowercased() == "true") == (have == nil) }
    }
    let quantity =
      name.hasPrefix("forallvalues:") ? "all" : name.hasPrefix("foranyvalue:") ? "any" : ""
    var comparison = name.split(separator: ":").last.map(String.init) ?? ""
    let isOptional = comparison.hasSuffix("ifexists")
    if isOptional { comparison.removeLast("ifexists".count) }
    let isNegated = comparison.contains("not")
    comparison = comparison.replacing("not", with: "")

    // Every value is looked at, for a variable without a value makes the statement invalid.
    var wanted: [PolicyValue] = []
    for value in values {
      wanted.append(
        hasVariables(comparison)
          ? try PolicyValue(value, version: version, request: request) : PolicyValue(plain: value))
    }
    guard let have else {
      return isOptional || quantity == "all" || (isNegated && quantity != "any")
    }
    /// Whether one value of the request fits one of the policy's, or none where that is asked.
    func fits(_ value: String) -> Bool {
      wanted.contains { compare(comparison, $0, value) } != isNegated
    }
    switch quantity {
    case "all": return have.allSatisfy(fits)
    case "any": return have.contains(where: fits)
    // A negated operator is the opposite of the plain one.
    default: return isNegated ? have.allSatisfy(fits) : have.contains(where: fits)
    }
  }

  private func hasVariables(_ comparison: String) -> Bool {
    comparison.hasPrefix("string") || comparison.hasPrefix("arn") || comparison == "bool"
  }

  private func compare(_ comparison: String, _ wanted: PolicyValue, _ have: String) -> Bool {
    switch comparison {
    case "stringequals", "binaryequals": return wanted.text == have
    case "stringequalsignorecase", "bool": return wanted.text.lowercased() == have.lowercased()
    case "stringlike": return wanted.isLike(have)
    case "arnequals", "arnlike": return wanted.isARN(have)
    case "ipaddress":
      guard let network = IPNetwork(wanted.text), let address = IPNetwork(have) else {
        return false
      }
      return network.contains(address)
    default:
      let isDate = comparison.hasPrefix("date")
      let read = isDate ? PolicyNumber.seconds : PolicyNumber.number
      guard let wanted = read(wanted.text), let have = read(have) else { return false }
      switch comparison.dropFirst(isDate ? "date".count : "numeric".count) {
      case "equals": return have == wanted
      case "lessthan": return have < wanted
      case "lessthanequals": return have <= wanted
      case "greaterthan": return have > wanted
      case "greaterthanequals": return have >= wanted
      default: return false
      }
    }
  }
}
