extension Lookup {
  /// The command that answers the lookup by hand.
  ///
  /// The fallback is the Region for lookups that do not name one themselves; it may be empty.
  func command(region fallback: String) -> String {
    let region = ownRegion ?? fallback
    return switch self {
    case .callerIdentity: AWSCommand("sts", operation).line
    case .campaign(let arn): personalize(region, "--campaign-arn", arn)
    case .solutionVersion(let arn): personalize(region, "--solution-version-arn", arn)
    case .solution(let arn): personalize(region, "--solution-arn", arn)
    case .recipe(let arn): personalize(region, "--recipe-arn", arn)
    case .campaignList: AWSCommand("personalize", operation, region: region).line
    case .iamRole(let arn):
      AWSCommand("iam", operation).with("--role-name", Self.name(ofIAMRole: arn)).line
    case .iamRolePermissions(let iamRole, let campaign, let solution):
      // Two calls, because each action is held against every resource of its call.
      AWSCommand.chain(
        simulation(
          of: iamRole, RoleAction.onCampaign, on: campaign,
          .retrieving(with: iamRole, from: campaign)),
        simulation(
          of: iamRole, RoleAction.onSolution, on: solution,
          .retrieving(with: iamRole, from: solution)))
    case .passRole(let arn):
      AWSCommand.chain(
        RolePassing.services.map {
          simulation(
            of: "YOUR_USER_OR_ROLE_ARN", [RolePassing.action], on: arn, .passing(to: $0, by: nil))
        })
    case .function(let arn): lambda(region).with("--function-name", arn).line
    case .functionPolicy(let arn): functionPolicy(arn, region)
    case .functionConcurrency(let arn):
      // Concurrency is reserved for the function, whichever version is called.
      lambda(region).with("--function-name", Self.unqualified(arn)).line
    case .recommenderConfigurations:
      AWSCommand("pinpoint", operation, region: region).with("--page-size", "1").line
    }
  }

  /// The Region in the ARN that the lookup is about.
  private var ownRegion: String? {
    let arn: String? =
      switch self {
      case .campaign(let arn), .solutionVersion(let arn), .solution(let arn), .function(let arn),
        .functionPolicy(let arn), .functionConcurrency(let arn):
        arn
      default: nil
      }
    return arn.flatMap { ARN($0)?.region }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func simulation(
    of principal: String, _ actions: [String], on resource: String, _ context: SimulationContext
  ) -> AWSCommand {
    AWSCommand("iam", operation).with("--policy-source-arn", principal)
      .with("--action-names", actions).with("--resource-arns", resource)
      .with("--context-entries", context.words)
  }

  private static func name(ofIAMRole arn: String) -> String {
    (try? IAMRoleARN(parsing: arn))?.name ?? arn
  }

  private static func unqualified(_ arn: String) -> String {
    (try? FunctionARN(parsing: arn))?.unqualified.description ?? arn
  }

  private func personalize(_ region: String, _ option: String, _ arn: String) -> String {
    AWSCommand("personalize", operation, region: region).with(option, arn).line
  }

  private func lambda(_ region: String) -> AWSCommand {
    AWSCommand("lambda", operation, region: region)
  }

  private func functionPolicy(_ text: String, _ region: String) -> String {
    let arn = try? FunctionARN(parsing: text)
    let command = lambda(region).with("--function-name", arn?.unqualified.description ?? text)
    // A version or an alias has a resource policy of its own.
    guard let qualifier = arn?.policyQualifier else { return command.line }
    return command.with("--qualifier", qualifier).line
  }
}
