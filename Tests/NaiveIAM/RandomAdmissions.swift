public import RecommenderCore

/// Makes policies that may let Pinpoint in, and the calls that Pinpoint and others might make.
public struct RandomAdmissions: Sendable {
  /// Which policy it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The trust policy of an IAM role.
    case trust
    /// The resource policy of a function.
    case function
  }

  private static let account = "123456789012"
  private let kind: Kind
  private var random: SeededRandom

  /// Creates a generator; the same seed gives the same policies and calls.
  public init(_ kind: Kind, seed: UInt64) {
    self.kind = kind
    random = SeededRandom(seed: seed)
  }

  /// The next policy.
  public mutating func policy() -> JSONValue {
    let statements = (0..<random.number(1...3)).map { _ in statement() }
    let version = random.pick(["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"])
    return .object([.init("Version", .string(version)), .init("Statement", .array(statements))])
  }

  /// A call that Pinpoint may make for a project (`apps`) or a model (`recommenders`) of the
  /// account; what nobody knows is chosen at random.
  public mutating func ownCall(_ purpose: String) -> IAMRequest {
    call(purpose, account: Self.account, region: "us-east-1", id: id())
  }

  /// The same call for an account that no policy names.
  public mutating func strangersCall() -> IAMRequest {
    let account = random.pick(Self.strangers)
    return call(
      random.pick(["apps", "recommenders"]), account: account, region: random.pick(Self.regions),
      id: id())
  }

  /// A call as it looks from outside: its ID is one of those that policies tell apart, and the keys
  /// that nobody knows are hidden.
  public mutating func callFromOutside(
    _ purpose: String, account: String = "123456789012", region: String = "us-east-1"
  ) -> IAMRequest {
    let ids = ["0a1b2c3d4e5f60718293a4b5c6d7e8f9", "0" + id().dropFirst(), "f" + id().dropFirst()]
    return call(purpose, account: account, region: region, id: ids[0])
      .hiding("aws:SourceArn", among: ids.map { Self.source(purpose, account, region, $0) })
      .hiding("aws:SourceOrgID").hiding("aws:CurrentTime")
  }

  /// Accounts that no policy names.
  public static let strangers = ["555555555555", "000000000001"]
  /// Regions that strangers call from: the account's own, one that policies name, and another.
  public static let regions = ["us-east-1", "eu-west-1", "sa-east-1"]

  private static func source(
    _ purpose: String, _ account: String, _ region: String, _ id: String
  ) -> String {
    "arn:aws:mobiletargeting:\(region):\(account):\(purpose)/\(id)"
  }

  private mutating func id() -> String {
    String((0..<32).map { _ in random.pick(Array("0123456789abcdef")) })
  }

  private mutating func call(_ purpose: String, account: String, region: String, id: String)
    -> IAMRequest
  {
    var context = [
      "aws:SourceAccount": [account], "aws:PrincipalIsAWSService": ["true"],
      "aws:SourceArn": [Self.source(purpose, account, region, id)],
    ]
    if random.chance(1, of: 2) {
      context["aws:SourceOrgID"] = [random.pick(["o-abc123defg", "o-zyx987wvut"])]
    }
    context["aws:CurrentTime"] = [random.pick(["2026-11-29T01:00:00Z", "2031-01-01T00:00:00Z"])]
    let service =
      kind == .trust
      ? "pinpoint.amazonaws.com"
      : random.pick(["pinpoint.amazonaws.com", "pinpoint.us-east-1.amazonaws.com"])
    return IAMRequest(
      .service(service), kind == .trust ? "sts:AssumeRole" : "lambda:InvokeFunction",
      on: kind == .trust
        ? "arn:aws:iam::123456789012:role/r"
        : "arn:aws:lambda:us-east-1:123456789012:function:movie-enrich",
      context: context)
  }

  private mutating func statement() -> JSONValue {
    let denies = random.chance(1, of: 4)
    var members: [JSONValue.Member] = [.init("Effect", .string(denies ? "Deny" : "Allow"))]
    members.append(principal(denies: denies))
    members.append(action())
    if kind == .function {
      members.append(
        .init(
          "Resource",
          .string(
            random.pick(["arn:aws:lambda:us-east-1:123456789012:function:movie-enrich", "*"])
          )))
    }
    if random.chance(5, of: 6) {
      var tests: [JSONValue.Member] = []
      for _ in 0..<random.number(1...2) {
        let test = self.test()
        if !tests.contains(where: { $0.name == test.name }) { tests.append(test) }
      }
      members.append(.init("Condition", .object(tests)))
    }
    return .object(members)
  }

  private mutating func principal(denies: Bool) -> JSONValue.Member {
    // Both names of Pinpoint are right in the policy of a function, and one call bears either.
    let pinpoint =
      kind == .trust
      ? JSONValue.string("pinpoint.amazonaws.com")
      : .array([.string("pinpoint.amazonaws.com"), .string("pinpoint.us-east-1.amazonaws.com")])
    switch random.number(0...9) {
    case 0: return .init("Principal", .string("*"))
    case 1: return .init("Principal", .object([.init("AWS", .string("*"))]))
    case 2:
      return .init(
        "Principal", .object([.init("Service", .string("lambda.amazonaws.com"))]))
    case 3 where denies && kind == .function:
      return .init("NotPrincipal", .object([.init("Service", pinpoint)]))
    default: return .init("Principal", .object([.init("Service", pinpoint)]))
    }
  }

  private mutating func action() -> JSONValue.Member {
    let right =
      kind == .trust ? ["sts:AssumeRole", "sts:*"] : ["lambda:InvokeFunction", "lambda:*"]
    let wrong = kind == .trust ? "sts:TagSession" : "lambda:InvokeFunctionUrl"
    return switch random.number(0...9) {
    case 0: .init("Action", .string("*"))
    case 1: .init("Action", .string(wrong))
    case 2: .init("Action", .array([.string(wrong), .string(right[0].uppercased())]))
    case 3: .init("NotAction", .string(random.pick([wrong, right[0]])))
    default: .init("Action", .string(random.pick(right)))
    }
  }

  private mutating func test() -> JSONValue.Member {
    switch random.number(0...9) {
    case 0, 1, 2: return accountTest()
    case 3, 4, 5, 6: return sourceTest()
    case 7:
      return .init(
        "Bool",
        .object([.init("aws:PrincipalIsAWSService", .string(random.pick(["true", "false"])))])
      )
    case 8:
      return .init(
        "Null",
        .object([
          .init(
            random.pick(["aws:SourceAccount", "aws:SourceArn", "aws:PrincipalOrgID"]),
            .string(random.pick(["true", "false"])))
        ]))
    default:
      return random.chance(1, of: 2)
        ? .init(
          random.pick(["StringEquals", "StringNotEquals", "StringEqualsIfExists"]),
          .object([.init("aws:SourceOrgID", .string("o-abc123defg"))]))
        : .init(
          random.pick(["DateLessThan", "DateGreaterThan"]),
          .object([.init("aws:CurrentTime", .string("2030-01-01T00:00:00Z"))]))
    }
  }

  private mutating func accountTest() -> JSONValue.Member {
    let values = ["123456789012", "123456789012", "210987654321", "*", "${aws:SourceAccount}"]
    let test = random.pick([
      "StringEquals", "StringLike", "StringNotEquals", "StringNotLike", "StringEqualsIfExists",
      "StringEqualsIgnoreCase", "ForAnyValue:StringEquals", "ForAllValues:StringLike",
    ])
    return .init(
      test, .object([.init(random.pick(["aws:SourceAccount", "AWS:sourceaccount"]), list(values))]))
  }

  private mutating func sourceTest() -> JSONValue.Member {
    let stem = "arn:aws:mobiletargeting:us-east-1:123456789012"
    var values = [
      "\(stem):apps/*", "\(stem):recommenders/*", "\(stem):*", "\(stem)*",
      "arn:aws:mobiletargeting:us-east-1:*:*", "arn:aws:mobiletargeting:*:123456789012:*",
      "arn:aws:mobiletargeting:eu-west-1:123456789012:apps/*",
      "arn:aws:mobiletargeting:us-east-1:210987654321:apps/*", "*",
      "arn:aws:mobiletargeting:us-east-1:${aws:SourceAccount}:apps/*", "\(stem):apps/${*}",
      "\(stem):apps/*/*", "arn:aws:*:*:123456789012:recommenders/*",
    ]
    // One ID is not known of a model that is still to be made.
    if random.chance(1, of: 8) {
      values = ["\(stem):apps/0a1b2c3d4e5f60718293a4b5c6d7e8f9", "\(stem):recommenders/0*"]
    }
    let test = random.pick([
      "ArnLike", "ArnEquals", "ArnLike", "StringLike", "StringEquals", "ArnNotLike",
      "ArnNotEquals", "StringNotLike", "StringNotEquals", "ArnLikeIfExists",
      "ForAnyValue:ArnLike", "ForAllValues:StringLike",
    ])
    return .init(
      test, .object([.init(random.pick(["aws:SourceArn", "AWS:SourceArn"]), list(values))]))
  }

  private mutating func list(_ values: [String]) -> JSONValue {
    let chosen = (0..<random.number(1...2)).map { _ in JSONValue.string(random.pick(values)) }
    return chosen.count == 1 ? chosen[0] : .array(chosen)
  }
}
