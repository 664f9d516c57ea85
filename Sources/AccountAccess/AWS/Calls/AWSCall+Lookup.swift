import RecommenderCore

extension AWSCall {
  /// The calls that a lookup begins with; most need one, and then it is the only one.
  ///
  /// The fallback is the Region for what has none in its ARN.
  static func first(of lookup: Lookup, region fallback: String) -> [AWSCall] {
    func call(_ service: String, about arn: String = "", _ options: [String] = []) -> AWSCall {
      let own = ARNPlace(arn).region
      return AWSCall(
        service, lookup.operation, action: lookup.action, region: own.isEmpty ? fallback : own,
        options)
    }
    return switch lookup {
    case .callerIdentity: [callerIdentity(region: fallback)]
    case .campaign(let arn): [call("personalize", about: arn, ["--campaign-arn", arn])]
    case .solutionVersion(let arn):
      [call("personalize", about: arn, ["--solution-version-arn", arn])]
    case .solution(let arn): [call("personalize", about: arn, ["--solution-arn", arn])]
    case .recipe(let arn): [call("personalize", about: arn, ["--recipe-arn", arn])]
    case .iamRole(let arn): [iamRole(named: name(ofIAMRole: arn), region: fallback)]
    case .iamRolePermissions(let iamRole, let campaign, let solution):
      // Two calls, because each action is held against every resource of its call.
      [(RoleAction.onCampaign, campaign), (RoleAction.onSolution, solution)].map {
        simulation(
          of: iamRole, actions: $0, on: $1, in: .retrieving(with: iamRole, from: $1),
          region: fallback)
      }
    case .passRole: [callerIdentity(region: fallback)]
    case .function(let arn): [call("lambda", about: arn, ["--function-name", arn])]
    case .functionPolicy(let arn):
      [call("lambda", about: arn, Self.function(arn, withQualifier: true))]
    case .functionConcurrency(let arn):
      // Concurrency is reserved for the function, whichever version is called.
      [call("lambda", about: arn, Self.function(arn, withQualifier: false))]
    case .recommenderConfigurations: [call("pinpoint", ["--page-size", "1"])]
    case .campaignList: [AWSList(.campaign).call(after: nil, region: fallback)]
    }
  }

  /// Asks who is asking.
  ///
  /// Every Region gives the same answer, so that it can be asked before one is chosen.
  static func callerIdentity(region: String) -> AWSCall {
    AWSCall(
      "sts", "get-caller-identity", action: "sts:GetCallerIdentity",
      region: region.isEmpty ? "us-east-1" : region)
  }

  /// Asks for an IAM role by its name.
  static func iamRole(named name: String, region: String) -> AWSCall {
    AWSCall("iam", "get-role", action: "iam:GetRole", region: region, ["--role-name", name])
  }

  /// Asks IAM what a user or an IAM role may do with one resource.
  static func simulation(
    of principal: String, actions: [String], on resource: String, in context: SimulationContext,
    region: String
  ) -> AWSCall {
    AWSCall(
      "iam", "simulate-principal-policy", action: "iam:SimulatePrincipalPolicy", region: region,
      ["--policy-source-arn", principal, "--action-names"] + actions
        + ["--resource-arns", resource]
        + (context.words.isEmpty ? [] : ["--context-entries"] + context.words))
  }

  /// The name of an IAM role, which IAM asks for in place of the ARN.
  static func name(ofIAMRole arn: String) -> String {
    (try? IAMRoleARN(parsing: arn))?.name ?? arn
  }

  /// The options that name a function; a version or an alias has a policy of its own.
  static func function(_ text: String, withQualifier: Bool) -> [String] {
    guard let arn = try? FunctionARN(parsing: text) else { return ["--function-name", text] }
    let options = ["--function-name", arn.unqualified.description]
    guard withQualifier, let qualifier = arn.qualifier else { return options }
    return options + ["--qualifier", qualifier]
  }
}
