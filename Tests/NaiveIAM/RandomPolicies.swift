public import RecommenderCore

/// Makes policies and requests in which small sets of words meet often.
///
/// Some of it is what the IAM User Guide does not say the meaning of: values that are none of their
/// operator's kind, operators that it does not list, several values without a set operator.
public struct RandomPolicies: Sendable {
  /// What the conditions of a policy compare.
  public enum Family: String, CaseIterable, Sendable {
    case stringExact = "string, exact"
    case stringPattern = "string, pattern"
    case arn = "ARN"
    case numeric
    case date
    case bool
    case null
    case ip = "IP"
    case binary
  }

  private let family: Family
  private var random: SeededRandom

  /// Creates a generator; the same seed gives the same policies and requests.
  public init(_ family: Family, seed: UInt64) {
    self.family = family
    random = SeededRandom(seed: seed)
  }

  /// The next policy.
  public mutating func policy() -> JSONValue {
    var members: [JSONValue.Member] = []
    // Without a version it is the old one, which knows no variables.
    if random.chance(5, of: 6) {
      members.append(
        .init("Version", .string(random.pick(["2012-10-17", "2012-10-17", "2008-10-17"]))))
    }
    let statements = (0..<random.number(1...3)).map { _ in statement() }
    members.append(
      .init(
        "Statement",
        statements.count == 1 && random.chance(1, of: 2)
          ? statements[0] : .array(statements)))
    return .object(members)
  }

  /// The next request, by Pinpoint most of the time.
  public mutating func request() -> IAMRequest {
    var context: [String: [String]] = [:]
    if random.chance(7, of: 8) { context["v:name"] = [random.pick(Self.names)] }
    for key in ["k:one", "k:two"] where random.chance(4, of: 5) { context[key] = [value()] }
    if random.chance(4, of: 5) {
      context["k:many"] = (0..<random.number(0...3)).map { _ in value() }
    }
    return IAMRequest(
      .service(random.chance(5, of: 6) ? "pinpoint.amazonaws.com" : "lambda.amazonaws.com"),
      random.chance(5, of: 6) ? "sts:AssumeRole" : "sts:TagSession",
      on: random.pick(Self.resources),
      context: context)
  }

  /// Every key that policies ask for and requests may have.
  public static let keys = ["v:name", "v:none", "k:one", "k:two", "k:many"]

  /// A key whose values are to be hidden.
  public mutating func hiddenKey() -> String {
    random.pick(["k:one", "k:two", "k:many", "v:name"])
  }

  /// The request with other values for a key, or without it.
  public mutating func filling(_ key: String, of request: IAMRequest) -> IAMRequest {
    let values: [String]? =
      switch key {
      case _ where random.chance(1, of: 4): nil
      case "v:name": [random.pick(Self.names + ["other"])]
      case "k:many": (0..<random.number(0...3)).map { _ in value() }
      default: [value()]
      }
    return request.with(values, for: key)
  }

  private static let names = ["beta", "alpha", "123456789012", "Alpha"]

  private mutating func statement() -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("Effect", .string(random.chance(2, of: 3) ? "Allow" : "Deny"))
    ]
    let service = JSONValue.string(random.pick(["pinpoint.amazonaws.com", "lambda.amazonaws.com"]))
    switch random.number(0...7) {
    case 0: members.append(.init("Principal", .string("*")))
    case 1: members.append(.init("Principal", .object([.init("AWS", .string("*"))])))
    case 2: members.append(.init("NotPrincipal", .object([.init("Service", service)])))
    case 3: members.append(.init("Principal", .object([.init("Service", .array([service]))])))
    default:
      members.append(
        .init("Principal", .object([.init("Service", .string("pinpoint.amazonaws.com"))])))
    }
    members.append(
      .init(
        random.chance(9, of: 10) ? "Action" : "NotAction",
        .string(random.pick(["sts:AssumeRole", "STS:assume*", "sts:*", "*", "sts:Tag?ession"]))))
    if random.chance(1, of: 3) {
      members.append(
        .init(
          random.chance(3, of: 4) ? "Resource" : "NotResource",
          .string(
            random.pick(
              Self.resources + [
                "*", "arn:aws:iam::*:role/*", "arn:aws:iam::1?3:*", "arn:aws:iam::${v:name}:*",
                "arn:aws:iam::${v:none}:role/*", "arn:aws:iam::${v:none, '123'}:*",
                "arn:aws:iam::12${k:many}:role/*",
              ]))))
    }
    if random.chance(9, of: 10) {
      var tests: [JSONValue.Member] = []
      for _ in 0..<random.number(1...2) {
        let test = test()
        guard !tests.contains(where: { $0.name == test.name }) else { continue }
        tests.append(test)
      }
      members.append(.init("Condition", .object(tests)))
    }
    return .object(members)
  }

  /// An operator with its keys.
  private mutating func test() -> JSONValue.Member {
    if random.chance(1, of: 60) {
      // No set operator and no "if exists" goes with Null; the others are not there.
      let unlisted = ["StringMatches", "NumericNotLessThan", "NullIfExists", "ForAllValues:Null"]
      return .init(random.pick(unlisted), .object(keys(["k:one"])))
    }
    if family == .null { return .init("Null", .object(keys(["k:one", "K:Two", "k:many"]))) }
    let comparison = random.pick(Self.operators(of: family))
    let quantity = random.pick(["", "", "ForAllValues:", "ForAnyValue:"])
    let isOptional = random.chance(1, of: 3)
    var name = quantity + comparison + (isOptional ? "IfExists" : "")
    if random.chance(1, of: 20) { name = name.lowercased() }
    let many = quantity.isEmpty && random.chance(9, of: 10) ? [] : ["K:Many"]
    return .init(name, .object(keys(["k:one", "K:Two"] + many)))
  }

  private mutating func keys(_ all: [String]) -> [JSONValue.Member] {
    let first = random.pick(all)
    let second = random.pick(all)
    return (first == second || random.chance(2, of: 3) ? [first] : [first, second]).map { key in
      var values = (0..<random.number(1...3)).map { _ in literal() }
      // A key that may have several values is no variable in its own condition.
      if key == "K:Many" { values.removeAll { $0.text?.contains("${k:many") == true } }
      if values.isEmpty { values = [.string("alpha")] }
      return .init(key, values.count == 1 ? values[0] : .array(values))
    }
  }

  private static func operators(of family: Family) -> [String] {
    let orders = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan"]
    return switch family {
    case .stringExact:
      ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"]
    case .stringPattern: ["StringLike", "StringNotLike"]
    case .arn: ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"]
    case .numeric: (orders + ["GreaterThanEquals"]).map { "Numeric\($0)" }
    case .date: (orders + ["GreaterThanEquals"]).map { "Date\($0)" }
    case .bool: ["Bool"]
    case .null: ["Null"]
    case .ip: ["IpAddress", "NotIpAddress"]
    case .binary: ["BinaryEquals"]
    }
  }

  /// A value of a policy.
  private mutating func literal() -> JSONValue {
    if random.chance(1, of: 16), let malformed = Self.malformed(of: family) {
      return .string(random.pick(malformed))
    }
    return switch family {
    case .numeric where random.chance(1, of: 3): .integer(Int64(random.number(0...12)))
    case .bool where random.chance(1, of: 2), .null where random.chance(1, of: 2):
      .bool(random.chance(1, of: 2))
    default: .string(random.pick(Self.patterns(of: family)))
    }
  }

  /// Values that are none of the operator's kind; nil where every text is of the kind.
  private static func malformed(of family: Family) -> [String]? {
    switch family {
    case .stringExact, .stringPattern, .arn: nil
    case .numeric: ["ten", "", "+7", "5.", ".5", "1e3", "${k:one}", "5 "]
    case .date:
      [
        "yesterday", "2026", "2026-13", "2026-02-29", "2026-10-30T00:00:00", "",
        "2026-10-30t00:00:00z", "2026-10-30T24:00:00Z", "${k:one}",
      ]
    case .bool, .null: ["yes", "", "1", "${k:one}", "*"]
    case .ip:
      ["203.0.113.0/33", "010.0.0.1", "*", "1.2.3.4.5", "::1::", "1.2.3.4::", "", "${k:one}"]
    case .binary: ["QmluYXJ", "*", "", "${k:one}"]
    }
  }

  private static func patterns(of family: Family) -> [String] {
    let variables = [
      "${v:name}", "${v:none, 'beta'}", "${*}", "${V:Name}/x", "a${?}${$}", "${v:none}",
      "${k:many, 'Alpha'}",
    ]
    return switch family {
    case .stringExact:
      ["alpha", "Alpha", "beta", "al*", "a?pha", "*", "beta/x", "a?$", "123456789012"] + variables
    case .stringPattern:
      ["al*", "a?pha", "*", "?", "*a", "a*a*", "b*:*", "beta", "Alpha", "**", "*?*"] + variables
        + ["*${v:name}", "${v:name}*", "a${*}*", "*${v:none}*", "*?"]
    case .arn:
      [
        "arn:aws:mobiletargeting:us-east-1:123456789012:apps/*",
        "arn:aws:mobiletargeting:us-east-1:123456789012:*", "arn:aws:*:*:*:*",
        "arn:aws:mobiletargeting:*", "arn:aws:mobiletargeting:us-east-1:123456789012*", "*",
        "arn:aws:mobiletargeting:us-*-1:1234567890?2:*/0a1b", "arn:*:123456789012:apps/*",
        "arn:aws:mobiletargeting:us-east-1:${v:name}:apps/*",
        "arn:aws:mobiletargeting:us-east-1:123456789012:apps/${*}",
        "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0a1b", "arn:aws:s3:::b*",
        "arn:aws:s3:::b:c:*", "arn:aws:*:1${v:name}:*", "${k:two}", "*:${k:many}:apps/*",
        "arn:aws:mobiletargeting:*:${v:name}:apps/*", "arn:aws:s3:::${v:none}", "${v:none}*",
      ]
    case .numeric: ["5", "5.0", "10", "9.5", "-3", "7", "0.5"]
    case .date:
      [
        "2026-10-30T00:00:00Z", "2026-10-30", "1793318400", "2026-10-30T02:00:00+02:00",
        "2025-01-01T12:30:15Z", "2024-02-29T23:59:59Z", "0", "2026-10", "2026-10-30T02:00+02:00",
        "2026-10-30T00:00:00.5Z", "2026-10-29T23:59:58.75-00:00",
      ]
    case .bool, .null: ["true", "false"]
    case .ip:
      [
        "203.0.113.0/24", "203.0.113.7", "203.0.113.128/25", "0.0.0.0/0", "2001:db8::/32",
        "2001:DB8:0:1::/64", "::1/128", "203.0.113.4/30",
        "203.0.113.9/24", "::/0", "::ffff:203.0.113.7",
      ]
    case .binary: ["QmluYXJ5", "QmluYXJ5Mg==", "AA=="]
    }
  }

  /// A value of a request.
  private mutating func value() -> String {
    switch family {
    case .stringExact:
      random.pick(["alpha", "Alpha", "ALPHA", "beta", "al*", "*", "beta/x", "a?$"])
    case .stringPattern:
      random.pick([
        "alpha", "Alpha", "beta", "b:c:d", "a", "aa", "al*", "a*x", "beta/x", "xbeta",
      ])
    case .arn:
      random.pick([
        "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0a1b",
        "arn:aws:mobiletargeting:us-east-1:123456789012:recommenders/0a1b",
        "arn:aws:mobiletargeting:eu-west-1:123456789012:apps/0a1b",
        "arn:aws:mobiletargeting:us-east-1:210987654321:apps/0a1b", "arn:aws:s3:::bucket",
        "arn:aws:s3:::b:c:d", "alpha", "arn:aws:s3",
      ])
    case .numeric: random.pick(["5", "5.00", "10", "9", "-3", "7", "0", "11.5", "ten"])
    case .date:
      random.pick([
        "2026-10-30T00:00:00Z", "2026-10-29T23:59:59Z", "1793318400", "2025-01-01T12:30:15Z", "1",
        "2026-10-30T00:00:01Z", "2024-02-29T23:59:59Z", "2026-10-30T00:00:00.25Z", "soon",
      ])
    case .bool: random.pick(["true", "false", "True", "maybe"])
    case .null: random.pick(["true", "alpha"])
    case .ip:
      random.pick([
        "203.0.113.7", "203.0.113.200", "198.51.100.1", "2001:db8::1", "2001:db8:0:1::5", "::1",
        "203.0.113.5", "::ffff:203.0.113.7", "none",
      ])
    case .binary: random.pick(["QmluYXJ5", "QmluYXJ5Mg==", "AA=="])
    }
  }

  private static let resources = ["arn:aws:iam::123456789012:role/r", "arn:aws:iam::123:role/s/t"]
}
