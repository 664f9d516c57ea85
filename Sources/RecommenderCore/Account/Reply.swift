/// What an account says about one thing; only what the checks need is kept, never a secret.
public enum Reply: Hashable, Sendable {
  case callerIdentity(CallerIdentity)
  case campaign(CampaignDetails)
  case solutionVersion(SolutionVersionDetails)
  case solution(SolutionDetails)
  case recipe(RecipeDetails)
  case iamRole(IAMRoleDetails)
  /// The decision for each action, in the order asked; used for permissions and for PassRole.
  case decisions([PolicyDecision])
  case function(FunctionDetails)
  /// A function's resource policy.
  case functionPolicy(PolicyDocument)
  /// Reserved concurrent executions; nil where nothing is reserved.
  case functionConcurrency(Int?)
  /// Pinpoint answered.
  case recommenderConfigurations
  /// How many campaigns the caller can see in the Region.
  case campaignCount(Int)
}

/// Who the caller is, after `sts get-caller-identity`.
public struct CallerIdentity: Hashable, Sendable {
  /// The 12-digit account.
  public var account: String
  /// The ARN of the user or of the assumed role.
  public var arn: String

  /// Creates an identity.
  public init(account: String, arn: String) {
    self.account = account
    self.arn = arn
  }
}

/// One decision of `iam simulate-principal-policy`.
public struct PolicyDecision: Hashable, Sendable {
  /// The action, such as `personalize:GetRecommendations`.
  public var action: String
  /// The resource it was asked for.
  public var resource: String
  /// The decision as IAM spells it: `allowed`, `implicitDeny`, `explicitDeny`, or another word.
  public var decision: String

  /// Creates a decision.
  public init(action: String, resource: String, decision: String) {
    self.action = action
    self.resource = resource
    self.decision = decision
  }
}
