import RecommenderCore

/// How the script tells whether an existing recommender model is the one of the bundle.
///
/// Without a tool that reads JSON, the CLI's own query language (JMESPath) picks the values.
struct ModelComparison {
  /// The query, for the answer to `get-recommender-configuration`; as text, it gives one value a
  /// line.
  let query: String
  /// What is compared, in the words of `recommender.json`.
  let names: [String]
  /// What the query gives for the model of the bundle.
  let expected: [String]

  init(_ configuration: Configuration, _ keys: AttributeKeys) {
    // What the API leaves out where it was not sent, or sends as the default.
    var rows: [(name: String, query: String, value: String)] = [
      Self.row("Description", configuration.description),
      Self.row("RecommendationProviderUri", configuration.campaign.description),
      Self.row("RecommendationProviderRoleArn", configuration.iamRoleARN.description),
      Self.row(
        "RecommendationProviderIdType", configuration.idType.rawValue,
        default: IDType.endpoint.rawValue),
      Self.row(
        "RecommendationsPerMessage", "\(configuration.recommendationsPerMessage)", default: "5"),
    ]
    let function = "RecommendationTransformerUri"
    switch configuration.processing {
    case .modelValue(let displayName):
      rows += [Self.row(function, ""), Self.row("RecommendationsDisplayName", displayName)]
    case .lambda(let arn, let attributes):
      rows += [
        Self.row(function, arn.description),
        (
          "Number of Attributes", "to_string(length(not_null(Attributes, '')))",
          "\(attributes.count)"
        ),
      ]
      rows += attributes.map { attribute in
        let key = keys.key(attribute.name)
        return (
          "Attributes.\(key)", Self.text("Attributes.\"\(key)\""), attribute.displayName
        )
      }
    }
    let values = rows.map { "[\($0.query)]" }.joined(separator: ", ")
    query = "RecommenderConfigurationResponse.[\(values)]"
    names = rows.map(\.name)
    expected = rows.map(\.value)
  }

  private static func row(
    _ member: String, _ value: String, default fallback: String = ""
  ) -> (name: String, query: String, value: String) {
    (member, text(member, default: fallback), value)
  }

  /// A member as text, whatever it is.
  private static func text(_ member: String, default fallback: String = "") -> String {
    "to_string(not_null(\(member), '\(fallback)'))"
  }
}
