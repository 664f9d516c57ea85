import RecommenderCore

extension AWSCall {
  /// The calls that a lookup begins with; most need one, and then it is the only one.
  ///
  /// The fallback is the Region for what has none in its ARN.
  /// - Throws: A failure where what is asked about has another form than AWS's.
  static func first(
    of lookup: Lookup, region fallback: String
  ) throws(LookupFailure) -> [AWSCall] {
    switch lookup {
    case .callerIdentity, .passRole:
      [try callerIdentity(region: fallback)]
    case .campaign(let arn):
      [try about(arn, .campaign, "--campaign-arn", lookup, fallback)]
    case .solutionVersion(let arn):
      [try about(arn, .solutionVersion, "--solution-version-arn", lookup, fallback)]
    case .solution(let arn):
      [try about(arn, .solution, "--solution-arn", lookup, fallback)]
    case .recipe(let arn):
      [try about(arn, .recipe, "--recipe-arn", lookup, fallback)]
    case .iamRole(let arn):
      [try iamRole(named: name(ofIAMRole: arn), region: fallback)]
    case .iamRolePermissions(let iamRole, let campaign, let solution):
      // Two calls, because each action is held against every resource of its call.
      [
        try simulation(
          of: iamRole, actions: RoleAction.onCampaign, on: campaign,
          in: .retrieving(with: iamRole, from: campaign), region: fallback),
        try simulation(
          of: iamRole, actions: RoleAction.onSolution, on: solution,
          in: .retrieving(with: iamRole, from: solution), region: fallback),
      ]
    case .function(let arn):
      [
        try onLambda(
          arn, lookup, fallback, [AWSArgument("--function-name", .function, arn)])
      ]
    case .functionPolicy(let arn):
      [try onLambda(arn, lookup, fallback, function(arn, qualifier: \.policyQualifier))]
    case .functionConcurrency(let arn):
      // Concurrency is reserved for the function, whichever version is called.
      [try onLambda(arn, lookup, fallback, function(arn))]
    case .recommenderConfigurations:
      [
        try AWSCall(
          "pinpoint", answering: lookup, region: fallback, [AWSArgument("--page-size", fixed: "1")])
      ]
    case .campaignList:
      [try AWSList(.campaign).call(after: nil, region: fallback)]
    }
  }

  /// A call of Personalize about one of its resources, in the Region of that.
  private static func about(
    _ arn: String, _ form: AWSValueForm, _ option: StaticString, _ lookup: Lookup,
    _ fallback: String
  ) throws(LookupFailure) -> AWSCall {
    let argument = try AWSArgument(option, form, arn)
    return try AWSCall(
      "personalize", answering: lookup, region: region(of: arn, or: fallback), [argument])
  }

  /// A call of Lambda about a function, in the Region of that.
  private static func onLambda(
    _ arn: String, _ lookup: Lookup, _ fallback: String, _ options: [AWSArgument]
  ) throws(LookupFailure) -> AWSCall {
    try AWSCall("lambda", answering: lookup, region: region(of: arn, or: fallback), options)
  }

  /// The Region in an ARN; the fallback for those that have none.
  static func region(of arn: String, or fallback: String) -> String {
    let own = ARNPlace(arn).region
    return own.isEmpty ? fallback : own
  }

  /// Asks who is asking.
  ///
  /// Every Region gives the same answer, so that it can be asked before one is chosen.
  ///
  /// - Throws: A failure where the Region has another form than AWS's.
  static func callerIdentity(region: String) throws(LookupFailure) -> AWSCall {
    try AWSCall(
      "sts", "get-caller-identity", action: "sts:GetCallerIdentity",
      region: region.isEmpty ? "us-east-1" : region)
  }

  /// Asks for an IAM role by its name.
  ///
  /// - Throws: A failure where it can be no name.
  static func iamRole(named name: String, region: String) throws(LookupFailure) -> AWSCall {
    try AWSCall(
      "iam", "get-role", action: "iam:GetRole", region: region,
      [AWSArgument("--role-name", .iamRoleName, name)])
  }

  /// Asks IAM what a user or an IAM role may do with one resource.
  ///
  /// - Throws: A failure where one of the values has another form than AWS's.
  static func simulation(
    of principal: String, actions: [String], on resource: String, in context: SimulationContext,
    region: String
  ) throws(LookupFailure) -> AWSCall {
    var options = [
      try AWSArgument("--policy-source-arn", .principal, principal),
      try AWSArgument("--action-names", .action, actions),
      try AWSArgument("--resource-arns", .simulatedResource, resource),
    ]
    if !context.words.isEmpty {
      options.append(try AWSArgument("--context-entries", .contextEntry, context.words))
    }
    return try AWSCall(
      "iam", "simulate-principal-policy", action: "iam:SimulatePrincipalPolicy", region: region,
      options)
  }

  /// The name of an IAM role, which IAM asks for in place of the ARN.
  static func name(ofIAMRole arn: String) -> String {
    (try? IAMRoleARN(parsing: arn))?.name ?? arn
  }

  /// The options that name a function; a version or an alias has a policy of its own.
  ///
  /// - Throws: A failure where it is no function ARN.
  static func function(
    _ text: String, qualifier: (FunctionARN) -> String? = { _ in nil }
  ) throws(LookupFailure) -> [AWSArgument] {
    let arn = try? FunctionARN(parsing: text)
    let name = try AWSArgument(
      "--function-name", .function, arn?.unqualified.description ?? text)
    guard let qualifier = arn.flatMap(qualifier) else { return [name] }
    return [name, try AWSArgument("--qualifier", .qualifier, qualifier)]
  }
}
