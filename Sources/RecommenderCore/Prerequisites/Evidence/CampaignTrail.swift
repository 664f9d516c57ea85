/// The lookups that lead from a campaign to its recipe, as far as they are known by now.
///
/// Each answer names the next resource: campaign, solution version and solution, recipe.
package struct CampaignTrail {
  /// The campaign.
  package let campaign: Lookup?
  /// The solution, once the campaign names a solution version.
  package let solution: Lookup?
  /// The deployed solution version; behind `$LATEST` it is known once the solution is.
  package let solutionVersion: Lookup?
  /// The recipe, once the solution version or, with AutoML, the solution names it.
  package let recipe: Lookup?

  package init(_ answers: Answers, knowing observations: AccountObservations) {
    campaign = answers.chosenCampaign.map { .campaign($0.description) }
    guard case .campaign(let details)? = observations.found(campaign),
      let deployed = try? SolutionVersionARN(parsing: details.solutionVersionArn)
    else {
      solution = nil
      solutionVersion = nil
      recipe = nil
      return
    }
    let solution = Lookup.solution(deployed.solution.description)
    self.solution = solution
    var solutionDetails: SolutionDetails?
    if case .solution(let details)? = observations.found(solution) { solutionDetails = details }

    let version =
      deployed.isLatest
      ? solutionDetails.flatMap { try? SolutionVersionARN(parsing: $0.latestVersionArn) } : deployed
    solutionVersion = version.map { .solutionVersion($0.description) }

    guard case .solutionVersion(let version)? = observations.found(solutionVersion) else {
      recipe = nil
      return
    }
    let named = Self.recipe(of: version, in: solutionDetails)
    recipe = RecipeARN(named).map { .recipe($0.description) }
  }

  /// What is named as the recipe of a version, well formed or not; may be empty.
  ///
  /// Old AutoML versions do not name their recipe; their solution does.
  static func recipe(of version: SolutionVersionDetails, in solution: SolutionDetails?) -> String {
    version.recipeArn.isEmpty ? solution?.autoMLRecipeArn ?? "" : version.recipeArn
  }

  /// All of them that are known by now, each after what it follows from.
  var lookups: [Lookup] { [campaign, solution, solutionVersion, recipe].compactMap(\.self) }

  /// The solution as an ARN, once known.
  var solutionARN: SolutionARN? {
    guard case .solution(let arn)? = solution else { return nil }
    return try? SolutionARN(parsing: arn)
  }
}
