import Foundation

extension IAMCondition {
  /// Whether the condition holds for a request.
  ///
  /// Nil where the IAM User Guide does not say, and where it hangs on what is hidden.
  func holds(for request: IAMRequest, version: String) -> Bool? {
    if request.hides(key) { return holdsWhatever(request, version) }
    let have = request.values(of: key)
    var comparison = test.lowercased()
    if comparison == "null" {
      return oneHolds(values.map { Self.flag($0).map { isWanted in isWanted == (have == nil) } })
    }
    let quantity = ["forallvalues:", "foranyvalue:"].first { comparison.hasPrefix($0) } ?? ""
    comparison.removeFirst(quantity.count)
    let isOptional = comparison.hasSuffix("ifexists")
    if isOptional { comparison.removeLast("ifexists".count) }
    // What another operator comes to is not said.
    guard Self.operators.contains(comparison) else { return nil }
    let isNegated = comparison.contains("not")
    comparison = comparison.replacing("not", with: "")

    guard let have else {
      switch quantity {
      case "forallvalues:": return true
      // A missing key makes "if exists" true and "for any value" false; which wins is not said.
      case "foranyvalue:": return isOptional ? nil : false
      default: return isOptional || isNegated
      }
    }
    let wanted = values.map { PolicyValue($0, version: version, request: request) }
    /// Whether one value of the request fits one of the policy's, or none where that is asked.
    func fits(_ value: String) -> Bool? {
      let isMet = oneHolds(zip(values, wanted).map { compare(comparison, $0, $1, value) })
      return isMet.map { $0 != isNegated }
    }
    switch quantity {
    case "forallvalues:": return allHold(have.map(fits))
    case "foranyvalue:": return oneHolds(have.map(fits))
    // Several values ask for a set operator; what comes of them without one is not said.
    default: return have.count == 1 ? fits(have[0]) : nil
    }
  }

  /// Whether the condition holds whatever the value of its own key is, and without one.
  private func holdsWhatever(_ request: IAMRequest, _ version: String) -> Bool? {
    // A value that fits each value of the policy, values beside it, and one that fits none.
    var guesses = ["no such value", "true", "false"]
    for value in values {
      let pattern = PolicyValue(value, version: version, request: request)
      guesses += ["x", "a:b:c:d:e:f"].compactMap { pattern.example(choosing: $0) }
      guesses += value.split(separator: "/").prefix(1).map(String.init)
      for number in [PolicyNumber.number(value), PolicyNumber.seconds(value)].compactMap(\.self) {
        guesses += [number - 1, number, number + 1].map { "\($0)" }
      }
    }
    // No value is empty.
    guesses.removeAll(where: \.isEmpty)
    var possible: [[String]?] = request.hiddenValues(of: key).map { [$0] }
    if possible.isEmpty { possible = [nil] + guesses.map { [$0] } }
    let answers = possible.map {
      holds(for: request.with($0, for: key), version: version)
    }
    return answers.dropFirst().allSatisfy { $0 == answers[0] } ? answers[0] : nil
  }

  /// Each operator that the guide lists, but for `Null`.
  private static let operators: Set<String> = [
    "stringequals", "stringnotequals", "stringequalsignorecase", "stringnotequalsignorecase",
    "stringlike", "stringnotlike", "arnequals", "arnlike", "arnnotequals", "arnnotlike",
    "numericequals", "numericnotequals", "numericlessthan", "numericlessthanequals",
    "numericgreaterthan", "numericgreaterthanequals", "dateequals", "datenotequals",
    "datelessthan", "datelessthanequals", "dategreaterthan", "dategreaterthanequals", "bool",
    "binaryequals", "ipaddress", "notipaddress",
  ]

  private static func flag(_ text: String) -> Bool? {
    ["true": true, "false": false][text.lowercased()]
  }

  /// Whether a value of the policy, as it stands there and with variables replaced, fits one of the
  /// request.
  ///
  /// Nil where the policy's is none of the operator's kind, of which nothing is said. A value of
  /// the request that is none of the kind matches nothing.
  private func compare(
    _ comparison: String, _ text: String, _ wanted: PolicyValue, _ have: String
  ) -> Bool? {
    switch comparison {
    case "stringequals": return wanted.equals(have)
    case "stringequalsignorecase": return wanted.equals(have, ignoringCase: true)
    case "stringlike": return wanted.isLike(have)
    case "arnequals", "arnlike": return wanted.isARN(have)
    // Variables: "Condition operators" says that Bool supports them, "Variables and tags" that it
    // does not. So a variable, too, is none of the kind.
    case "bool": return Self.flag(text).map { $0 == Self.flag(have) }
    case "binaryequals":
      guard let bytes = Data(base64Encoded: text), !bytes.isEmpty else { return nil }
      return bytes == Data(base64Encoded: have)
    case "ipaddress":
      guard let network = IPNetwork(text) else { return nil }
      return IPNetwork(have).map(network.contains) ?? false
    default:
      let isDate = comparison.hasPrefix("date")
      let read = isDate ? PolicyNumber.seconds : PolicyNumber.number
      guard let wanted = read(text) else { return nil }
      guard let have = read(have) else { return false }
      switch comparison.dropFirst(isDate ? "date".count : "numeric".count) {
      case "equals": return have == wanted
      case "lessthan": return have < wanted
      case "lessthanequals": return have <= wanted
      case "greaterthan": return have > wanted
      default: return have >= wanted
      }
    }
  }
}
