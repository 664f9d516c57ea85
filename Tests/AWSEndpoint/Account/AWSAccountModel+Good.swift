extension AWSAccountModel {
  /// An account in which every prerequisite is met.
  ///
  /// Its names are those of the valid answers in TestSamples: the campaign `movie-picks`, the
  /// function `movie-enrich` and the IAM role `PinpointRoleforPersonalize`, all in us-east-1. The
  /// caller is a session of the IAM role `Marketing`, which has a path that the session hides.
  public static var good: AWSAccountModel {
    var model = AWSAccountModel()
    let recipe = Recipe("aws-user-personalization-v2", type: "USER_PERSONALIZATION")
    model.recipes = [recipe]
    model.solutions = [Solution("movie-taste", recipe: recipe.name)]
    model.solutionVersions = [SolutionVersion("movie-taste", "8f3c21aa", recipe: recipe.name)]
    let campaign = Campaign("movie-picks", solutionVersion: "movie-taste/8f3c21aa")
    model.campaigns = [campaign]
    model.recommendedItems = ["1815", "2009", "1527", "733", "88"]

    var function = Function("movie-enrich")
    function.description = "Adds title and link to each film"
    function.policies = ["": PolicyText.invocation(of: function.arn)]
    function.reservedConcurrentExecutions = 256
    function.result = #"{"endpoint-1": {"Recommendations": {"Title": [], "Item_url": []}}}"#
    model.functions = [function]

    let solution = model.solutions[0].arn
    let describing = ManagedPolicy(
      "DescribeMovieSolutions",
      PolicyText.allowing(["personalize:DescribeSolution"], on: [solution]))
    var role = Role("PinpointRoleforPersonalize", trust: PolicyText.trust())
    role.inlinePolicies = [
      InlinePolicy(
        "RetrieveRecommendations",
        PolicyText.allowing(
          ["personalize:DescribeCampaign", "personalize:GetRecommendations"], on: [campaign.arn]))
    ]
    role.attachedPolicies = [describing.arn]
    let marketing = Role(
      "Marketing", path: "/people/", trust: PolicyText.trust(service: "ec2.amazonaws.com"))
    model.roles = [role, marketing]
    model.managedPolicies = [describing]
    model.simulations = [
      Simulation(
        "allowed", source: role.arn, action: "personalize:DescribeCampaign",
        resource: campaign.arn),
      Simulation(
        "allowed", source: role.arn, action: "personalize:GetRecommendations",
        resource: campaign.arn),
      Simulation(
        "allowed", source: role.arn, action: "personalize:DescribeSolution", resource: solution),
      Simulation(
        "allowed", source: marketing.arn, action: "iam:PassRole", resource: role.arn),
    ]
    return model
  }

  /// The good account with so many campaigns more, named `campaign-001` and so on.
  public static func good(campaigns count: Int) -> AWSAccountModel {
    var model = good
    let width = "\(count)".count
    model.campaigns += (1...max(1, count)).prefix(count).map { number in
      let digits = "\(number)"
      let name = "campaign-" + String(repeating: "0", count: width - digits.count) + digits
      return Campaign(name, solutionVersion: "movie-taste/8f3c21aa")
    }
    return model
  }
}
