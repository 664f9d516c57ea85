/// The solution answers the operation that Pinpoint calls.
///
/// The type of the recipe decides; trying it would need a real user ID and cost a transaction.
/// Source: the recipes of the Amazon Personalize Developer Guide.
struct GetRecommendations: VerifiedRequirement {
  let id = RequirementID.getRecommendations
  let title = "The solution supports GetRecommendations"
  let group = RequirementGroup.campaign
  let owner = Owner.dataScience
  let verification = "follows from the recipe type"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    RecipeType().lookups(for: answers, knowing: observations)
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let recipe = try evidence.recipe()
    let type = recipe.value.recipeType
    switch type {
    case RecipeType.required, "POPULAR_ITEMS":
      return Assessment(
        .met, evidence: "\(type) recipes answer GetRecommendations.", checkedAt: recipe.at)
    case "RELATED_ITEMS":
      return refused(
        "\(type) recipes need an item ID; Pinpoint sends user IDs only.", at: recipe.at)
    case "PERSONALIZED_RANKING":
      return refused("\(type) recipes answer GetPersonalizedRanking instead.", at: recipe.at)
    case "PERSONALIZED_ACTIONS":
      return refused("\(type) recipes answer GetActionRecommendations instead.", at: recipe.at)
    case "USER_SEGMENTATION":
      return refused("\(type) recipes work in batch jobs only.", at: recipe.at)
    default:
      throw Undecided(
        "Whether recipes of type \(Quoted.value(type)) support it is not known.", at: recipe.at,
        fix: "Ask your data science team whether GetRecommendations works with the campaign.")
    }
  }

  private func refused(_ evidence: String, at time: Timestamp) -> Assessment {
    Assessment(
      .notMet, evidence: evidence, checkedAt: time,
      fix: "Ask your data science team for a campaign on a \(RecipeType.required) recipe.")
  }
}
