public import RecommenderCore

extension AWSAccountModel {
  /// A campaign of Amazon Personalize.
  public struct Campaign: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// May end in `/$LATEST`.
    public var solutionVersionArn: String
    /// The provisioned transactions per second.
    public var minProvisionedTPS = 20
    /// Whether each new solution version is deployed by itself.
    public var syncWithLatestSolutionVersion = false
    /// The status as Personalize spells it, with spaces.
    public var status = "ACTIVE"
    /// Why it failed, if it did.
    public var failureReason: String?
    /// There after an UpdateCampaign only.
    public var latestUpdate: CampaignUpdate?
    /// When it was made.
    public var createdAt = Timestamp(seconds: 1_770_000_000)
    /// When it was last changed.
    public var updatedAt = Timestamp(seconds: 1_790_000_000)

    /// Creates a campaign in which nothing is wrong.
    public init(
      _ name: String, solutionVersion: String, region: String = "us-east-1",
      account: String = "123456789012"
    ) {
      self.name = name
      arn = "arn:aws:personalize:\(region):\(account):campaign/\(name)"
      solutionVersionArn = "arn:aws:personalize:\(region):\(account):solution/\(solutionVersion)"
    }
  }

  /// The latest change of a campaign.
  public struct CampaignUpdate: Hashable, Sendable {
    /// The ARN of the solution version.
    public var solutionVersionArn: String
    /// The provisioned transactions per second.
    public var minProvisionedTPS: Int
    /// The status as Personalize spells it, with spaces.
    public var status: String
    /// Why it failed, if it did.
    public var failureReason: String?

    /// Creates a change.
    public init(
      solutionVersionArn: String, minProvisionedTPS: Int, status: String,
      failureReason: String? = nil
    ) {
      self.solutionVersionArn = solutionVersionArn
      self.minProvisionedTPS = minProvisionedTPS
      self.status = status
      self.failureReason = failureReason
    }
  }

  /// A solution; its latest version is the last of the account's solution versions that is its.
  public struct Solution: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// The ARN of the recipe.
    public var recipeArn: String?
    /// Whether AutoML chooses the recipe.
    public var performAutoML = false
    /// What AutoML chose.
    public var bestRecipeArn: String?
    /// The status as Personalize spells it, with spaces.
    public var status = "ACTIVE"
    /// When it was made.
    public var createdAt = Timestamp(seconds: 1_760_000_000)

    /// Creates a solution.
    public init(
      _ name: String, recipe: String?, region: String = "us-east-1",
      account: String = "123456789012"
    ) {
      self.name = name
      arn = "arn:aws:personalize:\(region):\(account):solution/\(name)"
      recipeArn = recipe.map { "arn:aws:personalize:::recipe/\($0)" }
    }
  }

  /// A solution version; its name is that of the solution and its own, such as `taste/8f3c21aa`.
  public struct SolutionVersion: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// The ARN of the solution.
    public var solutionArn: String
    /// Old solutions that were made by AutoML have none.
    public var recipeArn: String?
    /// Whether AutoML chooses the recipe.
    public var performAutoML = false
    /// The status as Personalize spells it, with spaces.
    public var status = "ACTIVE"
    /// `FULL`, `UPDATE` or `AUTOTRAIN`.
    public var trainingMode = "FULL"
    /// `AUTOMATIC` or `MANUAL`.
    public var trainingType = "MANUAL"
    /// Why it failed, if it did.
    public var failureReason: String?
    /// When it was made.
    public var createdAt = Timestamp(seconds: 1_765_000_000)

    /// Creates a version of a solution by the solution's name and an identifier.
    public init(
      _ solution: String, _ id: String, recipe: String?, region: String = "us-east-1",
      account: String = "123456789012"
    ) {
      name = "\(solution)/\(id)"
      solutionArn = "arn:aws:personalize:\(region):\(account):solution/\(solution)"
      arn = "\(solutionArn)/\(id)"
      recipeArn = recipe.map { "arn:aws:personalize:::recipe/\($0)" }
    }
  }

  /// A recipe.
  public struct Recipe: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The type, such as `USER_PERSONALIZATION`.
    public var recipeType: String
    /// The status as Personalize spells it, with spaces.
    public var status = "ACTIVE"

    /// The ARN, which has neither Region nor account.
    public var arn: String { "arn:aws:personalize:::recipe/\(name)" }

    /// Creates a recipe.
    public init(_ name: String, type: String) {
      self.name = name
      recipeType = type
    }
  }
}
