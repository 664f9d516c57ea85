/// A recommender model configuration in which every rule holds; there is no other way to one.
public struct Configuration: Hashable, Sendable {
  /// How recommendations are processed, with what only that branch needs.
  public enum ProcessingMethod: Hashable, Sendable {
    /// Use the value returned by the model, under this display name.
    case modelValue(displayName: String)
    /// Use a Lambda function that returns these attributes, 1 to 10 of them.
    case lambda(function: FunctionARN, attributes: [AttributeAnswer])
  }

  /// The IAM role that Pinpoint assumes.
  public enum IAMRole: Hashable, Sendable {
    case existing(IAMRoleARN)
    /// To be created under this name.
    case create(name: String)
  }

  /// The Region of the campaign and of the Pinpoint projects.
  public let region: AWSRegion
  /// The campaign that recommendations are retrieved from.
  public let campaign: CampaignARN
  /// The type of Pinpoint ID.
  public let idType: IDType
  /// How many recommendations are retrieved for each recipient, 1 to 5.
  public let recommendationsPerMessage: Int
  /// How they are processed.
  public let processing: ProcessingMethod
  /// The IAM role that Pinpoint assumes.
  public let iamRole: IAMRole
  /// The name of the model.
  public let name: String
  /// The description of the model; may be empty.
  public let description: String
  /// What one recommendation contains; may be empty.
  public let recommendationContent: String

  /// The ARN of the IAM role; for one to be created, the ARN it will have.
  public var iamRoleARN: IAMRoleARN {
    switch iamRole {
    case .existing(let arn): arn
    case .create(let name): IAMRoleARN(partition: campaign.partition, account: campaign.account, name: name)
    }
  }
}

/// Why there is no configuration: every error among the answers.
public struct ConfigurationRefused: Error, Hashable, Sendable {
  /// The errors, in the order of the steps; never empty.
  public let findings: [Finding]
}
