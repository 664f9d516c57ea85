extension Lookup {
  /// The IAM action that the lookup needs, for failures that do not name it.
  ///
  /// Source: the Service Authorization Reference.
  public var action: String {
    switch self {
    case .callerIdentity: "sts:GetCallerIdentity"
    case .campaign: "personalize:DescribeCampaign"
    case .solutionVersion: "personalize:DescribeSolutionVersion"
    case .solution: "personalize:DescribeSolution"
    case .recipe: "personalize:DescribeRecipe"
    case .iamRole: "iam:GetRole"
    case .iamRolePermissions, .passRole: "iam:SimulatePrincipalPolicy"
    case .function: "lambda:GetFunctionConfiguration"
    case .functionPolicy: "lambda:GetPolicy"
    case .functionConcurrency: "lambda:GetFunctionConcurrency"
    case .recommenderConfigurations: "mobiletargeting:GetRecommenderConfigurations"
    case .campaignList: "personalize:ListCampaigns"
    }
  }
}
