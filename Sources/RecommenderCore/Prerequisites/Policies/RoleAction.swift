/// The actions that the IAM role allows Pinpoint.
///
/// Source: "IAM role for retrieving recommendations", Amazon Pinpoint Developer Guide.
package enum RoleAction {
  package static let describeCampaign = "personalize:DescribeCampaign"
  package static let getRecommendations = "personalize:GetRecommendations"
  package static let describeSolution = "personalize:DescribeSolution"

  /// What is done with the campaign.
  package static let onCampaign = [describeCampaign, getRecommendations]
  /// What is done with the campaign's solution.
  package static let onSolution = [describeSolution]
}

/// Passing the IAM role to Pinpoint, which whoever creates the model has to be allowed.
package enum RolePassing {
  package static let action = "iam:PassRole"

  /// The names under which Pinpoint may take the IAM role.
  ///
  /// The Service Authorization Reference names the first, trust policies the second; which one
  /// arrives with the request is documented nowhere.
  package static let services = ["mobiletargeting.amazonaws.com", "pinpoint.amazonaws.com"]
}
