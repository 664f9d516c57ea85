extension Observation {
  /// The names of the members of an observation; all others are unknown.
  private static let names: Set = ["lookup", "subject", "at", "found", "failed"]

  /// The members that this program does not know, in their order.
  static func unknownMembers(of json: JSONValue) -> [JSONValue.Member] {
    json.members?.filter { !names.contains($0.name) } ?? []
  }

  /// The observation as it stands in a session, with unknown members at its end.
  func json(and unknown: [JSONValue.Member]) -> JSONValue {
    var members: [JSONValue.Member] = [.init("lookup", .string(lookup.kind.rawValue))]
    if let subject = lookup.subject { members.append(.init("subject", subject)) }
    members.append(.init("at", .string(at.iso8601)))
    switch outcome {
    case .found(let reply): members.append(.init("found", reply.json))
    case .failed(let failure): members.append(.init("failed", failure.json))
    }
    return .object(members + unknown)
  }

  /// Reads an observation; nil where it is none that this program knows.
  init?(json: JSONValue) {
    guard let kind = json["lookup"]?.text.flatMap(Lookup.Kind.init(rawValue:)),
      let lookup = Lookup(kind, subject: json["subject"]),
      let at = json["at"]?.text.flatMap(Timestamp.init(iso8601:))
    else { return nil }
    if let found = json["found"], let reply = Reply(json: found, for: lookup) {
      self.init(lookup, at: at, .found(reply))
    } else if let failure = json["failed"].flatMap(LookupFailure.init(json:)) {
      self.init(lookup, at: at, .failed(failure))
    } else {
      return nil
    }
  }
}

extension LookupFailure {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [.init("cause", .string(cause.rawValue))]
    if let action { members.append(.init("action", .string(action))) }
    if !message.isEmpty { members.append(.init("message", .string(message))) }
    if let denial {
      members.append(
        .init(
          "denial",
          .object([
            .init("policy", .string(denial.policy.rawValue)),
            .init("explicit", .bool(denial.isExplicit)),
          ])))
    }
    return .object(members)
  }

  fileprivate init?(json: JSONValue) {
    guard let cause = json["cause"]?.text.flatMap(Cause.init(rawValue:)) else { return nil }
    let denial = json["denial"].map(Denial.init(json:))
    // A kind of policy that is not known here is kept as it stands, like an unknown cause.
    if case .some(nil) = denial { return nil }
    self.init(
      cause, action: json["action"]?.text, message: json["message"]?.text ?? "",
      denial: denial ?? nil)
  }
}

extension LookupFailure.Denial {
  fileprivate init?(json: JSONValue) {
    guard let policy = json["policy"]?.text.flatMap(Policy.init(rawValue:)),
      case .bool(let isExplicit)? = json["explicit"]
    else { return nil }
    self.init(policy, isExplicit: isExplicit)
  }
}

extension Lookup {
  /// The kinds of lookups as sessions spell them.
  enum Kind: String, CaseIterable {
    case callerIdentity = "caller-identity"
    case campaign
    case solutionVersion = "solution-version"
    case solution
    case recipe
    case iamRole = "iam-role"
    case iamRolePermissions = "iam-role-permissions"
    case passRole = "pass-role"
    case function
    case functionPolicy = "function-policy"
    case functionConcurrency = "function-concurrency"
    case recommenderConfigurations = "recommender-configurations"
    case campaignList = "campaign-list"
  }

  var kind: Kind {
    switch self {
    case .callerIdentity: .callerIdentity
    case .campaign: .campaign
    case .solutionVersion: .solutionVersion
    case .solution: .solution
    case .recipe: .recipe
    case .iamRole: .iamRole
    case .iamRolePermissions: .iamRolePermissions
    case .passRole: .passRole
    case .function: .function
    case .functionPolicy: .functionPolicy
    case .functionConcurrency: .functionConcurrency
    case .recommenderConfigurations: .recommenderConfigurations
    case .campaignList: .campaignList
    }
  }

  /// What is asked about: an ARN, three of them, or nothing.
  var subject: JSONValue? {
    switch self {
    case .callerIdentity, .recommenderConfigurations, .campaignList: nil
    case .campaign(let arn), .solutionVersion(let arn), .solution(let arn), .recipe(let arn),
      .iamRole(let arn), .passRole(let arn), .function(let arn), .functionPolicy(let arn),
      .functionConcurrency(let arn):
      .string(arn)
    case .iamRolePermissions(let iamRole, let campaign, let solution):
      .object([
        .init("iamRole", .string(iamRole)), .init("campaign", .string(campaign)),
        .init("solution", .string(solution)),
      ])
    }
  }

  /// The lookup of a kind about a subject; nil where the subject does not fit.
  init?(_ kind: Kind, subject: JSONValue?) {
    switch kind {
    case .callerIdentity: self = .callerIdentity
    case .recommenderConfigurations: self = .recommenderConfigurations
    case .campaignList: self = .campaignList
    case .iamRolePermissions:
      guard let iamRole = subject?["iamRole"]?.text, let campaign = subject?["campaign"]?.text,
        let solution = subject?["solution"]?.text
      else { return nil }
      self = .iamRolePermissions(iamRole: iamRole, campaign: campaign, solution: solution)
    default:
      guard let arn = subject?.text else { return nil }
      switch kind {
      case .campaign: self = .campaign(arn)
      case .solutionVersion: self = .solutionVersion(arn)
      case .solution: self = .solution(arn)
      case .recipe: self = .recipe(arn)
      case .iamRole: self = .iamRole(arn)
      case .passRole: self = .passRole(arn)
      case .function: self = .function(arn)
      case .functionPolicy: self = .functionPolicy(arn)
      default: self = .functionConcurrency(arn)
      }
    }
  }
}
