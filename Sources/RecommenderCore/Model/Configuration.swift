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
    case .create(let name):
      IAMRoleARN(partition: campaign.partition, account: campaign.account, name: name)
    }
  }

  /// Makes a configuration from answers that break no rule; warnings do not stand in the way.
  ///
  /// Answers of a branch that was not taken are not looked at, and blank attribute rows at the end
  /// of the table are left out. Nothing else is changed.
  ///
  /// - Throws: `ConfigurationRefused` with every error.
  public init(_ answers: Answers) throws(ConfigurationRefused) {
    let errors = Rules.findings(in: answers).filter { $0.severity == .error }
    guard errors.isEmpty,
      let campaign = try? CampaignARN(parsing: answers.campaignArn),
      let idType = answers.idType,
      let count = answers.recommendationsPerMessage,
      let processing = ProcessingMethod(answers),
      let iamRole = IAMRole(answers)
    else { throw ConfigurationRefused(findings: errors) }
    self.campaign = campaign
    self.idType = idType
    self.processing = processing
    self.iamRole = iamRole
    region = AWSRegion(answers.region)
    recommendationsPerMessage = count
    name = answers.name
    description = answers.description
    recommendationContent = answers.recommendationContent
  }
}

extension Configuration.ProcessingMethod {
  fileprivate init?(_ answers: Answers) {
    switch answers.processing {
    case .none?: self = .modelValue(displayName: answers.displayName)
    case .lambda?:
      guard let function = try? FunctionARN(parsing: answers.functionArn) else { return nil }
      self = .lambda(function: function, attributes: answers.givenAttributes)
    case nil: return nil
    }
  }
}

extension Configuration.IAMRole {
  fileprivate init?(_ answers: Answers) {
    switch answers.iamRole {
    case .existing:
      guard let arn = try? IAMRoleARN(parsing: answers.iamRoleArn) else { return nil }
      self = .existing(arn)
    case .create: self = .create(name: answers.iamRoleName)
    case nil: return nil
    }
  }
}

/// Why there is no configuration: every error among the answers.
public struct ConfigurationRefused: Error, Hashable, Sendable {
  /// The errors, in the order of the steps; never empty.
  public let findings: [Finding]
}
