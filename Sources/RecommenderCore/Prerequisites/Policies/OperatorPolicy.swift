/// What the person needs who checks the prerequisites and creates the recommender model.
///
/// It comes in two parts, because creating an IAM role and writing its permissions is nearly as
/// much as being an administrator; creating the model is not.
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

  /// What checking the prerequisites and creating the model takes, on the very resources of the
  /// configuration.
  public var document: JSONValue {
    PolicyDocuments.document(
      [publish, passRole] + readPersonalize + readRole + [readOwn] + function)
  }

  /// What creating the IAM role with its permissions takes besides, within the boundary.
  ///
  /// Without the condition, its holder could make an IAM role that may do everything and that
  /// trusts the holder.
  public var roleCreation: JSONValue {
    PolicyDocuments.document([
      PolicyDocuments.allowing(
        sid: "CreateTheRoleWithinTheBoundary", "iam:CreateRole", "iam:PutRolePolicy", on: [role],
        condition: .fields([
          "StringEquals": .fields([
            "iam:PermissionsBoundary": .string(PermissionsBoundary(of: campaign).arn)
          ])
        ]))
    ])
  }

  private var campaign: CampaignARN { configuration.campaign }

  /// The ARN of the IAM role.
  ///
  /// A path may hold what a policy would act on. Any path will do then, because the name of an IAM
  /// role is its own in the account, whatever the path.
  private var role: String {
    let arn = configuration.iamRoleARN
    guard arn.path.contains(where: { "*?$".contains($0) }) else { return arn.description }
    return "arn:\(arn.partition.id):iam::\(arn.account):role/*/\(arn.name)"
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
        on: [solution] + versions),
      PolicyDocuments.allowing(
        sid: "ReadRecipes", "personalize:DescribeRecipe",
        on: ["arn:\(campaign.partition.id):personalize:::recipe/*"]),
      // Lists cannot be narrowed to one resource.
      PolicyDocuments.allowing(sid: "ListCampaigns", "personalize:ListCampaigns", on: ["*"]),
    ]
  }

  private var readRole: [JSONValue] {
    let read = PolicyDocuments.allowing(
      sid: "ReadTheRole", "iam:GetRole", "iam:SimulatePrincipalPolicy", on: [role])
    guard case .create = configuration.iamRole else { return [read] }
    // The script looks for the model's own policy in an IAM role that it would create.
    return [
      read, PolicyDocuments.allowing(sid: "ReadTheRolesPolicies", "iam:GetRolePolicy", on: [role]),
    ]
  }

  /// Whether the holder may pass the IAM role is asked of IAM about the holder.
  ///
  /// Only IAM users can be named without being known; no policy variable stands for the IAM role
  /// of a session. The path of a user is not part of the variable.
  private var readOwn: JSONValue {
    let users = "arn:\(campaign.partition.id):iam::\(campaign.account):user"
    return PolicyDocuments.allowing(
      sid: "ReadOwnPermissions", "iam:SimulatePrincipalPolicy",
      on: ["\(users)/${aws:username}", "\(users)/*/${aws:username}"])
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
