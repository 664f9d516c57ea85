/// An operation that the endpoint answers; the raw value is the permission it needs.
public enum AWSAction: String, CaseIterable, Sendable {
  case getCallerIdentity = "sts:GetCallerIdentity"

  case listCampaigns = "personalize:ListCampaigns"
  case describeCampaign = "personalize:DescribeCampaign"
  case describeSolution = "personalize:DescribeSolution"
  case listSolutionVersions = "personalize:ListSolutionVersions"
  case describeSolutionVersion = "personalize:DescribeSolutionVersion"
  case describeRecipe = "personalize:DescribeRecipe"
  case updateCampaign = "personalize:UpdateCampaign"
  case getRecommendations = "personalize:GetRecommendations"

  case getRecommenderConfigurations = "mobiletargeting:GetRecommenderConfigurations"
  case getRecommenderConfiguration = "mobiletargeting:GetRecommenderConfiguration"
  case createRecommenderConfiguration = "mobiletargeting:CreateRecommenderConfiguration"
  case updateRecommenderConfiguration = "mobiletargeting:UpdateRecommenderConfiguration"

  case listRoles = "iam:ListRoles"
  case getRole = "iam:GetRole"
  case simulatePrincipalPolicy = "iam:SimulatePrincipalPolicy"
  case listAttachedRolePolicies = "iam:ListAttachedRolePolicies"
  case listRolePolicies = "iam:ListRolePolicies"
  case getRolePolicy = "iam:GetRolePolicy"
  case getPolicy = "iam:GetPolicy"
  case getPolicyVersion = "iam:GetPolicyVersion"
  case createRole = "iam:CreateRole"
  case putRolePolicy = "iam:PutRolePolicy"
  case updateAssumeRolePolicy = "iam:UpdateAssumeRolePolicy"
  case deleteRolePolicy = "iam:DeleteRolePolicy"
  case deleteRole = "iam:DeleteRole"
  case createPolicy = "iam:CreatePolicy"
  case attachUserPolicy = "iam:AttachUserPolicy"
  case attachRolePolicy = "iam:AttachRolePolicy"

  case listFunctions = "lambda:ListFunctions"
  case getFunctionConfiguration = "lambda:GetFunctionConfiguration"
  case getFunctionPolicy = "lambda:GetPolicy"
  case getFunctionConcurrency = "lambda:GetFunctionConcurrency"
  case invoke = "lambda:InvokeFunction"
  case getFunction = "lambda:GetFunction"
  case getAccountSettings = "lambda:GetAccountSettings"
  case getAlias = "lambda:GetAlias"
  case addPermission = "lambda:AddPermission"
  case removePermission = "lambda:RemovePermission"
  case updateFunctionConfiguration = "lambda:UpdateFunctionConfiguration"
  case publishVersion = "lambda:PublishVersion"
  case createAlias = "lambda:CreateAlias"
  case updateAlias = "lambda:UpdateAlias"
  case putFunctionConcurrency = "lambda:PutFunctionConcurrency"
  case createFunction = "lambda:CreateFunction"
  case updateFunctionCode = "lambda:UpdateFunctionCode"

  /// The permission, as IAM spells it.
  public var permission: String { rawValue }

  /// The operation, as the service calls it.
  public var operation: String {
    // The one operation whose permission has another name.
    self == .invoke ? "Invoke" : String(rawValue.drop { $0 != ":" }.dropFirst())
  }

  /// The service that has the operation.
  public var service: AWSService {
    switch rawValue.prefix(while: { $0 != ":" }) {
    case "personalize": self == .getRecommendations ? .personalizeRuntime : .personalize
    case "mobiletargeting": .pinpoint
    case "iam": .iam
    case "sts": .sts
    default: .lambda
    }
  }

  /// The operation of a service by its name; nil where the endpoint has none.
  init?(_ service: AWSService, operation: String) {
    let found = AWSAction.allCases.first { $0.service == service && $0.operation == operation }
    guard let found else { return nil }
    self = found
  }
}
