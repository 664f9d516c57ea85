/// A page of AWS's own guides, which says more than there is room for here.
package enum AWSGuide: CaseIterable, Hashable, Sendable {
  case personalize
  case recipes
  case getRecommendations
  case pinpointAccess
  case recommendationsRole
  case lambda
  case recommendationsFunction

  /// What the page is about.
  package var title: String {
    switch self {
    case .personalize: "What Amazon Personalize is"
    case .recipes: "The recipes of Amazon Personalize"
    case .getRecommendations: "GetRecommendations"
    case .pinpointAccess: "Identity and access management for Amazon Pinpoint"
    case .recommendationsRole: "The IAM role for retrieving recommendations"
    case .lambda: "What AWS Lambda is"
    case .recommendationsFunction: "Customizing recommendations with AWS Lambda"
    }
  }

  /// The address, as *Preparing to use a recommender model* gives it.
  package var address: String {
    let page =
      switch self {
      case .personalize: "personalize/latest/dg/what-is-personalize.html"
      case .recipes: "personalize/latest/dg/working-with-predefined-recipes.html"
      case .getRecommendations: "personalize/latest/dg/API_RS_GetRecommendations.html"
      case .pinpointAccess: "pinpoint/latest/developerguide/security-iam.html"
      case .recommendationsRole:
        "pinpoint/latest/developerguide/permissions-get-recommendations.html"
      case .lambda: "lambda/latest/dg/welcome.html"
      case .recommendationsFunction: "pinpoint/latest/developerguide/ml-models-rm-lambda.html"
      }
    return "https://docs.aws.amazon.com/\(page)"
  }

  /// The pages for a team; those about functions only where there is one.
  package static func all(hasFunction: Bool) -> [AWSGuide] {
    hasFunction ? allCases : allCases.filter { !function.contains($0) }
  }

  /// The pages about functions.
  package static let function: [AWSGuide] = [.recommendationsFunction, .lambda]
}
