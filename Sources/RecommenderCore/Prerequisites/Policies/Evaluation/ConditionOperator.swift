/// An operator of a condition, such as `ForAnyValue:StringNotLikeIfExists`.
///
/// Sources: "IAM JSON policy elements: Condition operators" and "Set operators for multivalued
/// context keys", IAM User Guide.
struct ConditionOperator {
  /// How a value of the policy is held against a value of the request.
  enum Comparison: Hashable {
    /// Exactly; `*` and `?` are characters.
    case text(ignoringCase: Bool)
    /// With wildcards that reach over colons.
    case pattern
    /// With wildcards, each of the six parts for itself.
    case arn
    case number(Relation)
    case date(Relation)
    /// `true` or `false`.
    case flag
    /// The Base64 forms of the same bytes.
    case bytes
    case address
    /// Whether the key is missing.
    case null
  }

  /// How a number or a date of the request stands to that of the policy.
  enum Relation: Hashable {
    case equal, less, lessOrEqual, greater, greaterOrEqual
  }

  /// How many values of the request count.
  enum Quantifier: Hashable {
    /// The one value of a key that has one.
    case single
    case any
    case all
  }

  let comparison: Comparison
  /// Whether the operator holds where no value of the policy matches.
  let isNegated: Bool
  let quantifier: Quantifier
  /// Whether it holds where the key is missing, because it ends in `IfExists`.
  let ifExists: Bool

  /// Reads an operator in any case; nil for one that is not known here.
  init?(_ name: String) {
    var name = name.lowercased()[...]
    var quantifier = Quantifier.single
    for (prefix, meaning) in [("foranyvalue:", Quantifier.any), ("forallvalues:", .all)]
    where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
      quantifier = meaning
    }
    let ifExists = name.hasSuffix("ifexists")
    if ifExists { name.removeLast("ifexists".count) }
    guard let (comparison, isNegated) = Self.comparisons[String(name)],
      comparison != .null || (!ifExists && quantifier == .single)
    else { return nil }
    self.comparison = comparison
    self.isNegated = isNegated
    self.quantifier = quantifier
    self.ifExists = ifExists
  }

  private static let comparisons: [String: (Comparison, isNegated: Bool)] = [
    "stringequals": (.text(ignoringCase: false), false),
    "stringnotequals": (.text(ignoringCase: false), true),
    "stringequalsignorecase": (.text(ignoringCase: true), false),
    "stringnotequalsignorecase": (.text(ignoringCase: true), true),
    "stringlike": (.pattern, false), "stringnotlike": (.pattern, true),
    "arnequals": (.arn, false), "arnlike": (.arn, false),
    "arnnotequals": (.arn, true), "arnnotlike": (.arn, true),
    "numericequals": (.number(.equal), false), "numericnotequals": (.number(.equal), true),
    "numericlessthan": (.number(.less), false),
    "numericlessthanequals": (.number(.lessOrEqual), false),
    "numericgreaterthan": (.number(.greater), false),
    "numericgreaterthanequals": (.number(.greaterOrEqual), false),
    "dateequals": (.date(.equal), false), "datenotequals": (.date(.equal), true),
    "datelessthan": (.date(.less), false), "datelessthanequals": (.date(.lessOrEqual), false),
    "dategreaterthan": (.date(.greater), false),
    "dategreaterthanequals": (.date(.greaterOrEqual), false),
    "bool": (.flag, false),
    "binaryequals": (.bytes, false),
    "ipaddress": (.address, false), "notipaddress": (.address, true),
    "null": (.null, false),
  ]
}

extension ConditionOperator.Relation {
  /// Whether a value of the request stands so to a value of the policy.
  func holds<Value: Comparable>(_ value: Value, _ limit: Value) -> Bool {
    switch self {
    case .equal: value == limit
    case .less: value < limit
    case .lessOrEqual: value <= limit
    case .greater: value > limit
    case .greaterOrEqual: value >= limit
    }
  }
}
