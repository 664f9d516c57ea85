/// A page of AWS's documentation that explains what a part of the set-up is about.
struct AWSGuide {
  /// What it is a guide of.
  let service: String
  /// What the page is called.
  let title: String
  /// Its address, behind that of the documentation.
  let path: String

  /// The page as an item of a list in Markdown.
  var item: String { "- \(service): [\(title)](https://docs.aws.amazon.com/\(path))" }

  /// The pages; those about functions only where there is one.
  static func all(hasFunction: Bool) -> [AWSGuide] { shared + (hasFunction ? function : []) }

  /// The pages about functions.
  static let function = [
    AWSGuide(
      service: "Amazon Pinpoint",
      title: "Customizing recommendations with AWS Lambda",
      path: "pinpoint/latest/developerguide/ml-models-rm-lambda.html"),
    AWSGuide(
      service: "AWS Lambda", title: "What is AWS Lambda?", path: "lambda/latest/dg/welcome.html"),
  ]

  private static let shared = [
    AWSGuide(
      service: "Amazon Personalize",
      title: "What is Amazon Personalize?",
      path: "personalize/latest/dg/what-is-personalize.html"),
    AWSGuide(
      service: "Amazon Personalize",
      title: "Recipes of Amazon Personalize",
      path: "personalize/latest/dg/working-with-predefined-recipes.html"),
    AWSGuide(
      service: "Amazon Personalize",
      title: "GetRecommendations", path: "personalize/latest/dg/API_RS_GetRecommendations.html"),
    AWSGuide(
      service: "Amazon Pinpoint",
      title: "Identity and access management for Amazon Pinpoint",
      path: "pinpoint/latest/developerguide/security-iam.html"),
    AWSGuide(
      service: "Amazon Pinpoint",
      title: "IAM role for retrieving recommendations",
      path: "pinpoint/latest/developerguide/permissions-get-recommendations.html"),
  ]
}
