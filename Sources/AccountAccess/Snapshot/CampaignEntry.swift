public import RecommenderCore

/// One campaign of a snapshot, with what hangs on it.
public struct CampaignEntry: Hashable, Sendable {
  /// The campaign itself.
  public var campaign: CampaignDetails
  /// What hangs on it, as one element where there is anything: a list of 100,000 campaigns has
  /// nothing of it, and should not have the room for it either.
  private var hanging: [Hanging] = []

  private struct Hanging: Hashable {
    var solutionVersion: SolutionVersionDetails?
    var solution: SolutionDetails?
    var recipe: RecipeDetails?
  }

  /// Creates an entry.
  public init(
    _ campaign: CampaignDetails, solutionVersion: SolutionVersionDetails? = nil,
    solution: SolutionDetails? = nil, recipe: RecipeDetails? = nil
  ) {
    self.campaign = campaign
    let all = Hanging(solutionVersion: solutionVersion, solution: solution, recipe: recipe)
    if all != Hanging() { hanging = [all] }
  }

  /// The deployed solution version; nil where it is not recorded.
  public var solutionVersion: SolutionVersionDetails? { hanging.first?.solutionVersion }
  /// The solution; nil where it is not recorded.
  public var solution: SolutionDetails? { hanging.first?.solution }
  /// The recipe; nil where it is not recorded.
  public var recipe: RecipeDetails? { hanging.first?.recipe }

  /// The entry as a row of the list.
  var row: AccountResource {
    AccountResource(
      kind: .campaign, name: campaign.name, arn: campaign.campaignArn, status: campaign.status,
      note: campaign.failureReason)
  }
}

extension CampaignEntry {
  /// Reads an entry: the fields of `describe-campaign` with `solutionVersion`, `solution` and
  /// `recipe` beside them.
  init(_ node: SnapshotNode) throws(SnapshotRefused) {
    let arn = try node.member("campaignArn").neededText()
    guard let campaign = CampaignDetails(json: node.json), !arn.isEmpty else {
      throw node.refusal("a campaign")
    }
    self.init(
      campaign,
      solutionVersion: try node.member("solutionVersion").optional(
        "a solution version with its solutionVersionArn", SolutionVersionDetails.init(json:)),
      solution: try node.member("solution").optional(
        "a solution with its solutionArn", SolutionDetails.init(json:)),
      recipe: try node.member("recipe").optional(
        "a recipe with its recipeArn", RecipeDetails.init(json:)))
  }

  /// The entry as it stands in a snapshot.
  var json: JSONValue {
    var members = campaign.json.members ?? []
    if let solutionVersion {
      members.append(JSONValue.Member("solutionVersion", solutionVersion.json))
    }
    if let solution { members.append(JSONValue.Member("solution", solution.json)) }
    if let recipe { members.append(JSONValue.Member("recipe", recipe.json)) }
    return .object(members)
  }
}
