/// Whether something holds, as far as it can be told.
enum Truth: Hashable {
  case holds
  case fails
  case unknown

  /// The opposite; what is unknown stays so.
  var opposite: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: .unknown
    }
  }
}

extension PolicyStatement.Condition {
  /// The keys that tell on whose behalf a service calls; their case does not matter.
  private enum GuardKey: String {
    case sourceAccount = "aws:sourceaccount"
    case sourceArn = "aws:sourcearn"
  }

  /// Whether the condition can hold for a call; unknown with keys and operators not judged here.
  func truth(for call: PinpointCall) -> Truth {
    guard let key = GuardKey(rawValue: key.lowercased()), let comparison = Comparison(test) else {
      return .unknown
    }
    let isMet = values.contains { value in
      switch key {
      case .sourceAccount: comparison.accepts(value, against: call.account)
      case .sourceArn: call.sourceArns.contains { comparison.accepts(value, againstArn: $0) }
      }
    }
    let truth: Truth = isMet ? .holds : .fails
    return comparison.isNegated ? truth.opposite : truth
  }
}

/// How an operator compares a value of a policy with a value of a call.
private struct Comparison {
  private enum Style {
    /// `*` and `?` stand for themselves.
    case literal
    case wildcards
    /// Wildcards, each of the six parts of an ARN for itself.
    case arn
  }

  private let style: Style
  private let ignoresCase: Bool
  /// Whether the operator holds where no value matches.
  let isNegated: Bool

  /// Reads an operator; nil for those that are not about texts or ARNs.
  init?(_ test: String) {
    var name = test.lowercased()
    if let colon = name.lastIndex(of: ":") { name = String(name[name.index(after: colon)...]) }
    // Pinpoint always sends both keys, so "if exists" makes no difference.
    if name.hasSuffix("ifexists") { name.removeLast("ifexists".count) }
    switch name {
    case "stringequals", "stringequalsignorecase", "stringnotequals",
      "stringnotequalsignorecase":
      style = .literal
    case "stringlike", "stringnotlike": style = .wildcards
    case "arnequals", "arnlike", "arnnotequals", "arnnotlike": style = .arn
    default: return nil
    }
    ignoresCase = name.hasSuffix("ignorecase")
    isNegated = name.contains("not")
  }

  /// Whether a value of the policy takes a text.
  func accepts(_ value: String, against text: String) -> Bool {
    let value = ignoresCase ? value.lowercased() : value
    return WildcardPattern(value, literal: style == .literal)
      .meets(WildcardPattern(text, literal: true))
  }

  /// Whether a value of the policy takes any of the ARNs that a pattern stands for.
  func accepts(_ value: String, againstArn arns: String) -> Bool {
    let value = ignoresCase ? value.lowercased() : value
    let ours = Self.parts(arns)
    let theirs = Self.parts(value)
    guard style == .arn, theirs.count == ours.count else {
      return WildcardPattern(value, literal: style == .literal).meets(WildcardPattern(arns))
    }
    return zip(theirs, ours).allSatisfy { WildcardPattern($0).meets(WildcardPattern($1)) }
  }

  private static func parts(_ arn: String) -> [Substring] {
    arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
  }
}
