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
        AWSCommand("iam", operation).with("--policy-source-arn", iamRole)
          .with("--action-names", RoleAction.describeCampaign, RoleAction.getRecommendations)
          .with("--resource-arns", campaign),
        AWSCommand("iam", operation).with("--policy-source-arn", iamRole)
          .with("--action-names", RoleAction.describeSolution).with("--resource-arns", solution))
    case .passRole(let arn):
      AWSCommand("iam", operation).with("--policy-source-arn", "YOUR_USER_OR_ROLE_ARN")
        .with("--action-names", "iam:PassRole").with("--resource-arns", arn)
        .with("--context-entries", Self.passedToPinpoint).line
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

  /// Policies often allow passing an IAM role to one service only.
  private static let passedToPinpoint = [
    "ContextKeyName=iam:PassedToService", "ContextKeyValues=mobiletargeting.amazonaws.com",
    "ContextKeyType=string",
  ].joined(separator: ",")

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
    guard let arn = try? FunctionARN(parsing: text), let qualifier = arn.qualifier else {
      return lambda(region).with("--function-name", text).line
    }
    // A version or an alias has a resource policy of its own.
    return lambda(region).with("--function-name", arn.unqualified.description)
      .with("--qualifier", qualifier).line
  }
}
