/// One answer that a finding can point at.
public enum Field: Hashable, Sendable {
  case account
  case region
  case campaignArn
  case idType
  case recommendationsPerMessage
  case recommendationContent
  case processing
  case functionArn
  case displayName
  case attributes
  case attributeName(Int)
  case attributeDisplayName(Int)
  case attributePurpose(Int)
  case iamRole
  case iamRoleArn
  case iamRoleName
  case name
  case description

  /// The step on which the field is answered.
  public var step: StepID {
    switch self {
    case .account, .region: .account
    case .campaignArn: .campaign
    case .idType: .idType
    case .recommendationsPerMessage, .recommendationContent: .count
    case .processing, .functionArn: .processing
    case .displayName, .attributes, .attributeName, .attributeDisplayName, .attributePurpose:
      .attributes
    case .iamRole, .iamRoleArn, .iamRoleName: .iamRole
    case .name, .description: .name
    }
  }

  /// The place of the field in the session document, relative to `answers`.
  public var path: String {
    switch self {
    case .account: "account"
    case .region: "region"
    case .campaignArn: "campaignArn"
    case .idType: "idType"
    case .recommendationsPerMessage: "recommendationsPerMessage"
    case .recommendationContent: "recommendationContent"
    case .processing: "processing"
    case .functionArn: "functionArn"
    case .displayName: "displayName"
    case .attributes: "attributes"
    case .attributeName(let index): "attributes[\(index)].name"
    case .attributeDisplayName(let index): "attributes[\(index)].displayName"
    case .attributePurpose(let index): "attributes[\(index)].purpose"
    case .iamRole: "iamRole"
    case .iamRoleArn: "iamRoleArn"
    case .iamRoleName: "iamRoleName"
    case .name: "name"
    case .description: "description"
    }
  }

  /// The words for the field in messages, in lower case but for names that bear capitals.
  public var label: String {
    switch self {
    case .account: "account"
    case .region: "Region"
    case .campaignArn: "campaign ARN"
    case .idType: "ID type"
    case .recommendationsPerMessage: "number of recommendations"
    case .recommendationContent: "content of a recommendation"
    case .processing: "processing"
    case .functionArn: "Lambda function ARN"
    case .displayName: "display name"
    case .attributes: "attributes"
    case .attributeName(let index): "name of attribute \(index + 1)"
    case .attributeDisplayName(let index): "display name of attribute \(index + 1)"
    case .attributePurpose(let index): "purpose of attribute \(index + 1)"
    case .iamRole: "IAM role"
    case .iamRoleArn: "IAM role ARN"
    case .iamRoleName: "IAM role name"
    case .name: "model name"
    case .description: "model description"
    }
  }
}
