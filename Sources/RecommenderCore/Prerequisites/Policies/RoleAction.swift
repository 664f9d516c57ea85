/// The actions that the IAM role allows Pinpoint.
///
/// Source: "IAM role for retrieving recommendations", Amazon Pinpoint Developer Guide.
enum RoleAction {
  static let describeCampaign = "personalize:DescribeCampaign"
  static let getRecommendations = "personalize:GetRecommendations"
  static let describeSolution = "personalize:DescribeSolution"
}
