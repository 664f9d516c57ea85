/// The policies that the mends put in place, each on one line.
///
/// They are made of parsed ARNs only, whose parts need no escaping in JSON.
/// Source: "IAM role for retrieving recommendations", Amazon Pinpoint Developer Guide.
enum PolicyDocuments {
  /// The trust policy that lets Pinpoint assume the IAM role, on behalf of one account only.
  static func trust(for campaign: CampaignARN) -> String {
    let region = campaign.region.id
    let source = "arn:\(campaign.partition.id):mobiletargeting:\(region):\(campaign.account):apps/*"
    return """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
      "Principal":{"Service":"pinpoint.amazonaws.com"},"Action":"sts:AssumeRole",\
      "Condition":{"StringEquals":{"aws:SourceAccount":"\(campaign.account)"},\
      "ArnLike":{"aws:SourceArn":"\(source)"}}}]}
      """
  }

  /// The permissions that Pinpoint needs, on one campaign and its solution.
  ///
  /// While the solution is unknown, every solution of the account and Region is named.
  static func permissions(for campaign: CampaignARN, solution: SolutionARN?) -> String {
    let stem = "arn:\(campaign.partition.id):personalize:\(campaign.region.id)"
    let solution = solution?.description ?? "\(stem):\(campaign.account):solution/*"
    return """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
      "Action":["\(RoleAction.describeSolution)","\(RoleAction.describeCampaign)",\
      "\(RoleAction.getRecommendations)"],\
      "Resource":["\(solution)","\(campaign.description)"]}]}
      """
  }
}
