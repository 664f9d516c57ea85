extension Reply {
  /// Reads a reply to a lookup, as AWS gives it or as `json` writes it.
  ///
  /// Nil where the value does not answer the lookup. That Pinpoint answers at all is the reply to
  /// `recommenderConfigurations`, so any object will do there.
  public init?(json: JSONValue, for lookup: Lookup) {
    let reply: Reply? =
      switch lookup {
      case .callerIdentity: CallerIdentity(json: json).map(Reply.callerIdentity)
      case .campaign: CampaignDetails(json: json).map(Reply.campaign)
      case .solutionVersion: SolutionVersionDetails(json: json).map(Reply.solutionVersion)
      case .solution: SolutionDetails(json: json).map(Reply.solution)
      case .recipe: RecipeDetails(json: json).map(Reply.recipe)
      case .iamRole: IAMRoleDetails(json: json).map(Reply.iamRole)
      case .iamRolePermissions, .passRole:
        PolicyDecision.decisions(in: json).map(Reply.decisions)
      case .function: FunctionDetails(json: json).map(Reply.function)
      case .functionPolicy:
        PolicyDocument(json: json["Policy"] ?? json).map(Reply.functionPolicy)
      case .functionConcurrency: Reply(concurrency: json)
      case .recommenderConfigurations:
        json.members == nil ? nil : Reply.recommenderConfigurations
      case .campaignList:
        (json["campaigns"]?.elements?.count ?? json[Self.countName]?.wholeNumber)
          .map(Reply.campaignCount)
      }
    guard let reply else { return nil }
    self = reply
  }

  /// The reply under the field names that AWS uses; only the count of campaigns has its own.
  public var json: JSONValue {
    switch self {
    case .callerIdentity(let identity): return identity.json
    case .campaign(let campaign): return campaign.json
    case .solutionVersion(let version): return version.json
    case .solution(let solution): return solution.json
    case .recipe(let recipe): return recipe.json
    case .iamRole(let role): return role.json
    case .decisions(let decisions): return PolicyDecision.reply(of: decisions)
    case .function(let function): return function.json
    case .functionPolicy(let policy):
      var reply = AWSFields()
      reply.set("Policy", policy.json)
      return reply.json
    case .functionConcurrency(let reserved):
      var reply = AWSFields()
      reply.set("ReservedConcurrentExecutions", reserved)
      return reply.json
    case .recommenderConfigurations: return .object([])
    case .campaignCount(let count):
      var reply = AWSFields()
      reply.set(Self.countName, count)
      return reply.json
    }
  }

  private static let countName = "campaignCount"

  /// Reads `lambda get-function-concurrency`; nothing reserved is an object without the member.
  private init?(concurrency json: JSONValue) {
    guard json.members != nil else { return nil }
    switch json["ReservedConcurrentExecutions"] {
    case nil, .null: self = .functionConcurrency(nil)
    case let value?:
      guard let reserved = value.wholeNumber else { return nil }
      self = .functionConcurrency(reserved)
    }
  }
}
