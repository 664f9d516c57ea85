/// What the person needs who checks the prerequisites and puts the recommender model in place.
///
/// Sources: Service Authorization Reference; "Actions, resources, and condition keys for Amazon
/// Pinpoint"; "Identity-based policy examples", Amazon Personalize Developer Guide.
public struct OperatorPolicy {
  private let configuration: Configuration
  private let solution: SolutionARN?

  /// Creates the policy for a configuration; nil stands for a solution that is not known.
  public init(for configuration: Configuration, solution: SolutionARN?) {
    self.configuration = configuration
    self.solution = solution
  }

  /// The policy, on the very resources of the configuration.
  public var document: JSONValue {
    PolicyDocuments.document(
      [publish, passRole] + readPersonalize + [readRole] + createRole + function)
  }

  private var campaign: CampaignARN { configuration.campaign }

  /// The ARN of the IAM role; what its path may hold and a policy would act on stands for itself.
  private var role: String {
    configuration.iamRoleARN.description.replacing("${", with: "${$}{")
      .replacing("*", with: "${*}").replacing("?", with: "${?}")
  }

  /// The collection is documented with `/*` in one place and without it in another.
  private var publish: JSONValue {
    let stem = "arn:\(campaign.partition.id):mobiletargeting:\(campaign.region.id)"
    let collection = "\(stem):\(campaign.account):recommenders"
    return PolicyDocuments.allowing(
      sid: "PublishRecommenderModels", "mobiletargeting:CreateRecommenderConfiguration",
      "mobiletargeting:UpdateRecommenderConfiguration",
      "mobiletargeting:GetRecommenderConfiguration",
      "mobiletargeting:GetRecommenderConfigurations", on: [collection, "\(collection)/*"])
  }

  /// Which of the two names of Pinpoint arrives with the request is documented in two ways.
  private var passRole: JSONValue {
    PolicyDocuments.allowing(
      sid: "PassTheRoleToPinpoint", "iam:PassRole", on: [role],
      condition: .fields([
        "StringEquals": .fields([
          "iam:PassedToService": .texts(["pinpoint.amazonaws.com", "mobiletargeting.amazonaws.com"])
        ])
      ]))
  }

  private var readPersonalize: [JSONValue] {
    let solution = PolicyDocuments.solution(solution, of: campaign)
    let versions = self.solution.map { ["\($0)/*"] } ?? []
    return [
      PolicyDocuments.allowing(
        sid: "ReadTheCampaign", RoleAction.describeCampaign, on: [campaign.description]),
      PolicyDocuments.allowing(
        sid: "ReadTheSolution", RoleAction.describeSolution, "personalize:DescribeSolutionVersion",
        "personalize:ListSolutionVersions", on: [solution] + versions),
      PolicyDocuments.allowing(
        sid: "ReadRecipes", "personalize:DescribeRecipe",
        on: ["arn:\(campaign.partition.id):personalize:::recipe/*"]),
      // Lists cannot be narrowed to one resource.
      PolicyDocuments.allowing(sid: "ListCampaigns", "personalize:ListCampaigns", on: ["*"]),
    ]
  }

  private var readRole: JSONValue {
    PolicyDocuments.allowing(
      sid: "ReadTheRole", "iam:GetRole", "iam:GetRolePolicy", "iam:SimulatePrincipalPolicy",
      on: [role])
  }

  private var createRole: [JSONValue] {
    guard case .create = configuration.iamRole else { return [] }
    return [
      PolicyDocuments.allowing(
        sid: "CreateTheRole", "iam:CreateRole", "iam:PutRolePolicy", on: [role])
    ]
  }

  private var function: [JSONValue] {
    guard case .lambda(let function, _) = configuration.processing else { return [] }
    let permission = FunctionPermission(
      function, of: ModelNames(model: configuration.name, region: configuration.region.id))
    // A version or an alias is a resource of its own, and so is the function behind it.
    let own = function.unqualified.description
    let resources = function.qualifier == nil ? [own] : [own, function.description]
    return [
      PolicyDocuments.allowing(
        sid: "ReadTheFunction", "lambda:GetFunctionConfiguration", "lambda:GetFunctionConcurrency",
        "lambda:GetPolicy", on: resources),
      PolicyDocuments.allowing(
        sid: "LetPinpointInvokeTheFunction", "lambda:AddPermission", on: resources,
        condition: .fields([
          "StringEquals": .fields(["lambda:Principal": .string(permission.principal)])
        ])),
    ]
  }
}
