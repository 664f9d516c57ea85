/// Every limit that the rules hold, each with its source; lengths count characters.
///
/// None of them can be raised by asking AWS.
public enum Limits {
  // MARK: The model

  /// The name of a recommender model: Pinpoint API, `CreateRecommenderConfiguration.Name`.
  public static let modelNameLength = 1...128
  /// The description of a model: Pinpoint API, `CreateRecommenderConfiguration.Description`.
  public static let descriptionLength = 0...128
  /// Recommendations for each recipient: Pinpoint API, `RecommendationsPerMessage`, and quotas.
  public static let recommendationsPerMessage = 1...5
  /// The name of the standard attribute: Pinpoint API, `RecommendationsDisplayName`.
  public static let displayNameLength = 1...25

  // MARK: Attributes

  /// Custom attributes with a Lambda function: Pinpoint API, `Attributes`, and quotas.
  public static let attributeCount = 1...10
  /// The name of an attribute: Pinpoint API, keys of `Attributes`, and quotas.
  public static let attributeNameLength = 1...50
  /// The display name of an attribute: Pinpoint API, values of `Attributes`, and quotas.
  public static let attributeDisplayNameLength = 1...25
  /// The purpose of an attribute: a decision of this project, long enough for two sentences.
  public static let attributePurposeLength = 0...200
  /// What a recommendation contains: a decision of this project, long enough for a paragraph.
  public static let recommendationContentLength = 0...500

  // MARK: Resources

  /// Digits of an account number: AWS account identifiers.
  public static let accountIDLength = 12
  /// The name of a campaign or a solution: Personalize API, `Name`.
  public static let personalizeNameLength = 1...63
  /// The ARN of anything in Personalize: Personalize API, `Arn`.
  public static let personalizeARNLength = 256
  /// The identifier of a solution version: what of an ARN's length is left; not documented.
  public static let solutionVersionLength = 1...128
  /// The name of a function in one's own account: Lambda API, `FunctionName`.
  public static let functionNameLength = 1...64
  /// A version or an alias of a function: Lambda API, `Qualifier`.
  public static let functionQualifierLength = 1...128
  /// The ARN of a function with its qualifier: Lambda API, `FunctionName`.
  public static let functionARNLength = 256
  /// The name of an IAM role: IAM API, `roleNameType`.
  public static let iamRoleNameLength = 1...64
  /// The path of an IAM role with its slashes: IAM API, `pathType`.
  public static let iamPathLength = 512
  /// The ARN of anything in IAM: IAM API, `arnType`.
  public static let iamARNLength = 2048

  // MARK: What happens at run time

  /// One recommended value that comes from Personalize: Pinpoint quotas, machine learning.
  public static let recommendedValueLength = 100
  /// Seconds that Pinpoint waits for the function: Pinpoint quotas, machine learning.
  public static let functionTimeoutSeconds = 15
  /// How often Pinpoint tries to invoke the function: Pinpoint quotas, machine learning.
  public static let functionAttempts = 3
  /// Provisioned transactions a second that Pinpoint's user guide recommends; advice, not a limit.
  public static let recommendedTransactionsPerSecond = 20
  /// Recipients in one call of the function: Pinpoint Developer Guide, Lambda and models.
  public static let endpointsPerEvent = 50
  /// Megabytes of what the function is handed, and of its answer: Pinpoint quotas, machine learning.
  public static let functionPayloadMegabytes = 6
}
