import RecommenderCore

/// How the script tells whether an existing recommender model is the one of the bundle.
///
/// Without a tool that reads JSON, the CLI's own query language (JMESPath) joins the values.
struct ModelComparison {
  /// The query, for the answer to `get-recommender-configuration`.
  let query: String
  /// What the query gives for the model of the bundle.
  let expected: String

  init(_ configuration: Configuration, _ keys: AttributeKeys) {
    // What the API leaves out where it was not sent, or sends as the default.
    var pairs: [(query: String, value: String)] = [
      (Self.text("Description"), configuration.description),
      (Self.text("RecommendationProviderUri"), configuration.campaign.description),
      (Self.text("RecommendationProviderRoleArn"), configuration.iamRoleARN.description),
      (
        Self.text("RecommendationProviderIdType", default: IDType.endpoint.rawValue),
        configuration.idType.rawValue
      ),
      (
        Self.text("RecommendationsPerMessage", default: "5"),
        "\(configuration.recommendationsPerMessage)"
      ),
    ]
    let function = Self.text("RecommendationTransformerUri")
    switch configuration.processing {
    case .modelValue(let displayName):
      pairs += [(function, ""), (Self.text("RecommendationsDisplayName"), displayName)]
    case .lambda(let arn, let attributes):
      pairs += [
        (function, arn.description),
        ("to_string(length(not_null(Attributes, '')))", "\(attributes.count)"),
      ]
      pairs += attributes.map {
        (Self.text("Attributes.\"\(keys.key($0.name))\""), $0.displayName)
      }
    }
    query =
      "RecommenderConfigurationResponse.join('|', [\(pairs.map(\.query).joined(separator: ", "))])"
    expected = pairs.map(\.value).joined(separator: "|")
  }

  /// A member as text, whatever it is.
  private static func text(_ member: String, default fallback: String = "") -> String {
    "to_string(not_null(\(member), '\(fallback)'))"
  }
}
