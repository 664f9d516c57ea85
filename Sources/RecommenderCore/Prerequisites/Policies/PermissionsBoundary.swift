/// The permissions boundary for the IAM roles that Pinpoint assumes: the most that any of them can
/// be allowed, whatever policies they are given.
///
/// Whoever may create an IAM role and write its permissions may do all that such a role may do.
/// The boundary keeps that to reading recommendations in one account. It is the same for every
/// model of the account, because models may share an IAM role.
///
/// Source: "Permissions boundaries for IAM entities", IAM User Guide.
public struct PermissionsBoundary {
  /// The name of the managed policy that sets the boundary.
  public static let name = "PinpointRecommenderBoundary"

  private let campaign: CampaignARN

  /// Makes the boundary for the account of a campaign.
  public init(of campaign: CampaignARN) { self.campaign = campaign }

  /// The ARN of the managed policy.
  public var arn: String {
    "arn:\(campaign.partition.id):iam::\(campaign.account):policy/\(Self.name)"
  }

  /// The document of the managed policy.
  public var document: JSONValue {
    let stem = "arn:\(campaign.partition.id):personalize:*:\(campaign.account)"
    return PolicyDocuments.document([
      PolicyDocuments.allowing(
        sid: "AtMostRetrieveRecommendations", RoleAction.describeSolution,
        RoleAction.describeCampaign, RoleAction.getRecommendations,
        on: ["\(stem):solution/*", "\(stem):campaign/*"])
    ])
  }
}
