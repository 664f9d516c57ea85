import RecommenderCore

extension Exporter {
  /// `recommender.json`, for `aws pinpoint create-recommender-configuration --cli-input-json`.
  static let recommenderConfiguration = Exporter { input in
    let request = JSONValue.object([
      .init(
        "CreateRecommenderConfiguration",
        input.configuration.request(attributeKeys: input.attributeKeys))
    ])
    return [ExportedFile(path: "recommender.json", text: JSONText.write(request))]
  }
}

extension Configuration {
  /// The body of the request, in the order in which the API's own documentation names the members.
  ///
  /// `Attributes` and `RecommendationsDisplayName` exclude each other: the API demands the first
  /// with a Lambda function and the second without one (Pinpoint API, Recommender models).
  func request(attributeKeys: AttributeKeys = .bare) -> JSONValue {
    var members: [JSONValue.Member] = [.init("Name", .string(name))]
    if !description.isEmpty { members.append(.init("Description", .string(description))) }
    members += [
      .init("RecommendationProviderUri", .string(campaign.description)),
      .init("RecommendationProviderRoleArn", .string(iamRoleARN.description)),
      .init("RecommendationProviderIdType", .string(idType.rawValue)),
      .init("RecommendationsPerMessage", .integer(Int64(recommendationsPerMessage))),
    ]
    switch processing {
    case .modelValue(let displayName):
      members.append(.init("RecommendationsDisplayName", .string(displayName)))
    case .lambda(let function, let attributes):
      let names = attributes.map {
        JSONValue.Member(attributeKeys.key($0.name), .string($0.displayName))
      }
      members += [
        .init("RecommendationTransformerUri", .string(function.description)),
        .init("Attributes", .object(names)),
      ]
    }
    return .object(members)
  }
}
