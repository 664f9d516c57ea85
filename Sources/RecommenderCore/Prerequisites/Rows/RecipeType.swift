/// The campaign's recipe is of the one type that Pinpoint can use.
struct RecipeType: VerifiedRequirement {
  /// The type, as Personalize spells it.
  static let required = "USER_PERSONALIZATION"

  let id = RequirementID.recipeType
  let title = "The recipe type is USER_PERSONALIZATION"
  let group = RequirementGroup.campaign
  let owner = Owner.dataScience
  let verification = "describe-recipe"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    let trail = CampaignTrail(answers, knowing: observations)
    let lookups = [trail.campaign, trail.solutionVersion, trail.recipe].compactMap(\.self)
    guard asksSolution(trail, observations), let solution = trail.solution else { return lookups }
    return lookups + [solution]
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let recipe = try evidence.recipe()
    let type = recipe.value.recipeType
    guard !type.isEmpty else {
      throw Undecided("Personalize does not say the type of the recipe.", at: recipe.at)
    }
    let name = Quoted.value(recipe.value.name)
    guard type == Self.required else {
      return Assessment(
        .notMet, evidence: "\(name) is of type \(Quoted.short(type)).", checkedAt: recipe.at,
        fix: "Ask your data science team for a campaign on a \(Self.required) recipe; any of the "
          + "hyperparameters that it supports will do.")
    }
    // The recipes of this family still answer, but nothing new can be trained with them.
    guard !recipe.value.name.hasPrefix("aws-hrnn") else {
      return Assessment(
        .advice, evidence: "\(name) is of this type, but can no longer be trained.",
        checkedAt: recipe.at,
        fix: "Ask your data science team to move to aws-user-personalization-v2.")
    }
    return Assessment(
      .met, evidence: "\(name) is of this type, whichever of its hyperparameters are set.",
      checkedAt: recipe.at)
  }

  /// Whether only the solution can say which version is deployed or which recipe was used.
  private func asksSolution(
    _ trail: CampaignTrail, _ observations: AccountObservations
  ) -> Bool {
    guard trail.recipe == nil else { return false }
    guard let version = trail.solutionVersion else { return true }
    return observations.found(version) != nil
  }
}
