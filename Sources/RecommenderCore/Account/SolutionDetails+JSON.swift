extension SolutionVersionDetails {
  /// Reads the reply of `personalize describe-solution-version`, with or without its outer object.
  ///
  /// Nil only where no solution version ARN is given.
  public init?(json: JSONValue) {
    let version = json["solutionVersion"] ?? json
    guard let arn = version["solutionVersionArn"]?.text else { return nil }
    self.init(
      solutionVersionArn: arn,
      status: version["status"]?.text ?? "",
      recipeArn: version["recipeArn"]?.text ?? "",
      failureReason: version["failureReason"]?.text ?? "")
  }

  /// The version as `describe-solution-version` writes it, without the outer `solutionVersion`.
  public var json: JSONValue {
    var version = AWSFields()
    version.set("solutionVersionArn", solutionVersionArn)
    version.setUnlessEmpty("recipeArn", recipeArn)
    version.set("status", status)
    version.setUnlessEmpty("failureReason", failureReason)
    return version.json
  }
}

extension SolutionDetails {
  /// Reads the reply of `personalize describe-solution`, with or without its outer `solution`.
  ///
  /// Nil only where no solution ARN is given.
  public init?(json: JSONValue) {
    let solution = json["solution"] ?? json
    guard let arn = solution["solutionArn"]?.text else { return nil }
    let latest = solution["latestSolutionVersion"]
    self.init(
      solutionArn: arn,
      latestVersionArn: latest?["solutionVersionArn"]?.text ?? "",
      latestVersionStatus: latest?["status"]?.text ?? "",
      autoMLRecipeArn: solution["autoMLResult"]?["bestRecipeArn"]?.text ?? "")
  }

  /// The solution as `describe-solution` writes it, without the outer `solution`.
  public var json: JSONValue {
    var latest = AWSFields()
    latest.setUnlessEmpty("solutionVersionArn", latestVersionArn)
    latest.setUnlessEmpty("status", latestVersionStatus)
    var autoML = AWSFields()
    autoML.setUnlessEmpty("bestRecipeArn", autoMLRecipeArn)
    var solution = AWSFields()
    solution.set("solutionArn", solutionArn)
    solution.set("autoMLResult", autoML.isEmpty ? nil : autoML.json)
    solution.set("latestSolutionVersion", latest.isEmpty ? nil : latest.json)
    return solution.json
  }
}

extension RecipeDetails {
  /// Reads the reply of `personalize describe-recipe`, with or without its outer `recipe`.
  ///
  /// The type is kept as it is spelled. Nil only where no recipe ARN is given.
  public init?(json: JSONValue) {
    let recipe = json["recipe"] ?? json
    guard let arn = recipe["recipeArn"]?.text else { return nil }
    self.init(
      name: recipe["name"]?.text ?? lastPart(ofARN: arn),
      recipeArn: arn,
      recipeType: recipe["recipeType"]?.text ?? "")
  }

  /// The recipe as `describe-recipe` writes it, without the outer `recipe`.
  public var json: JSONValue {
    var recipe = AWSFields()
    recipe.set("name", name)
    recipe.set("recipeArn", recipeArn)
    recipe.set("recipeType", recipeType)
    return recipe.json
  }
}
