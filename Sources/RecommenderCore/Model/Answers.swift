/// What the user has said so far, as typed.
///
/// An empty text means "not answered". Answers of the branch that was not taken stay here and are
/// left out only where a `Configuration` is made.
public struct Answers: Hashable, Sendable {
  /// The AWS Region, such as `us-east-1`.
  public var region = ""
  /// The ARN of the Amazon Personalize campaign.
  public var campaignArn = ""
  /// The type of Pinpoint ID that is matched with Personalize user IDs.
  public var idType: IDType?
  /// How many recommendations are retrieved for each recipient; 1 to 5 are allowed.
  public var recommendationsPerMessage: Int?
  /// How the recommendations are processed.
  public var processing: Processing?
  /// The display name of `RecommendationItems`; used without a Lambda function only.
  public var displayName = ""
  /// The ARN of the Lambda function; used with `.lambda` only.
  public var functionArn = ""
  /// The custom recommended attributes; used with `.lambda` only.
  public var attributes: [AttributeAnswer] = []
  /// Whether the IAM role exists or is to be created.
  public var iamRole: IAMRoleChoice?
  /// The ARN of the existing IAM role.
  public var iamRoleArn = ""
  /// The name of the IAM role to create.
  public var iamRoleName = ""
  /// The name of the recommender model.
  public var name = ""
  /// The description of the recommender model; may stay empty.
  public var description = ""
  /// What one recommendation contains, in the user's words; may stay empty.
  public var recommendationContent = ""

  /// Creates answers in which nothing has been said.
  public init() {}
}
