/// What `personalize describe-solution-version` says, as far as the checks need it.
public struct SolutionVersionDetails: Hashable, Sendable {
  /// The ARN of the version.
  public var solutionVersionArn: String
  /// The status, such as `ACTIVE` or `CREATE STOPPED`.
  public var status: String
  /// The recipe it was trained with; empty with old AutoML solutions.
  public var recipeArn: String
  /// Why training failed; empty where it did not.
  public var failureReason: String

  /// Creates details of a solution version.
  public init(
    solutionVersionArn: String, status: String, recipeArn: String = "", failureReason: String = ""
  ) {
    self.solutionVersionArn = solutionVersionArn
    self.status = status
    self.recipeArn = recipeArn
    self.failureReason = failureReason
  }
}

/// What `personalize describe-solution` says, as far as the checks need it.
public struct SolutionDetails: Hashable, Sendable {
  /// The ARN of the solution.
  public var solutionArn: String
  /// The newest solution version; empty where there is none.
  public var latestVersionArn: String
  /// The status of the newest version; empty where unknown.
  public var latestVersionStatus: String
  /// The recipe that AutoML chose; empty where AutoML was not used.
  public var autoMLRecipeArn: String

  /// Creates details of a solution.
  public init(
    solutionArn: String, latestVersionArn: String = "", latestVersionStatus: String = "",
    autoMLRecipeArn: String = ""
  ) {
    self.solutionArn = solutionArn
    self.latestVersionArn = latestVersionArn
    self.latestVersionStatus = latestVersionStatus
    self.autoMLRecipeArn = autoMLRecipeArn
  }
}

/// What `personalize describe-recipe` says, as far as the checks need it.
public struct RecipeDetails: Hashable, Sendable {
  /// The name, such as `aws-user-personalization-v2`.
  public var name: String
  /// The ARN.
  public var recipeArn: String
  /// The type as Personalize spells it; the list of types is open.
  public var recipeType: String

  /// Creates details of a recipe.
  public init(name: String, recipeArn: String, recipeType: String) {
    self.name = name
    self.recipeArn = recipeArn
    self.recipeType = recipeType
  }
}
