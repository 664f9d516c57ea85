/// One thing that can be asked of an account; the answer is an `Observation`.
public enum Lookup: Hashable, Sendable {
  /// `sts get-caller-identity`.
  case callerIdentity
  /// `personalize describe-campaign`, by campaign ARN.
  case campaign(String)
  /// `personalize describe-solution-version`, by solution version ARN.
  case solutionVersion(String)
  /// `personalize describe-solution`, by solution ARN.
  case solution(String)
  /// `personalize describe-recipe`, by recipe ARN.
  case recipe(String)
  /// `iam get-role`, by IAM role ARN.
  case iamRole(String)
  /// What an IAM role may do with a campaign and its solution; all three are ARNs.
  case iamRolePermissions(iamRole: String, campaign: String, solution: String)
  /// Whether the caller may pass the IAM role (an ARN) to Pinpoint.
  case passRole(String)
  /// `lambda get-function-configuration`, by function ARN.
  case function(String)
  /// `lambda get-policy`, by function ARN.
  case functionPolicy(String)
  /// `lambda get-function-concurrency`, by function ARN.
  case functionConcurrency(String)
  /// `pinpoint get-recommender-configurations`: whether Pinpoint still answers.
  case recommenderConfigurations
  /// Whether campaigns can be listed at all, and how many there are.
  case campaignList

  /// The name of the operation that answers the lookup, as AWS's CLI spells it.
  public var operation: String {
    switch self {
    case .callerIdentity: "get-caller-identity"
    case .campaign: "describe-campaign"
    case .solutionVersion: "describe-solution-version"
    case .solution: "describe-solution"
    case .recipe: "describe-recipe"
    case .iamRole: "get-role"
    case .iamRolePermissions, .passRole: "simulate-principal-policy"
    case .function: "get-function-configuration"
    case .functionPolicy: "get-policy"
    case .functionConcurrency: "get-function-concurrency"
    case .recommenderConfigurations: "get-recommender-configurations"
    case .campaignList: "list-campaigns"
    }
  }
}
