import RecommenderCore

/// The recommender models of Amazon Pinpoint.
extension AWSAccountModel {
  func getRecommenderConfigurations(_ request: AWSRequest) throws(ServiceError) -> Reply {
    let page = try Page(
      of: recommenders.filter { $0.region.isEmpty || $0.region == request.region },
      after: request.parameters["token"],
      size: request.parameters["page-size"].flatMap { Int($0) } ?? 50,
      refusal: ServiceError("BadRequestException", "The token is not valid."))
    return .json([
      "Item": .array(page.items.map(Self.response)),
      "NextToken": page.next.map(JSONValue.string),
    ])
  }

  func getRecommenderConfiguration(_ request: AWSRequest) throws(ServiceError) -> Reply {
    Self.reply(recommenders[try place(request)])
  }

  mutating func createRecommenderConfiguration(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    try check(body)
    try checkRole(body, request)
    let number = String(recommenders.count + 1, radix: 16)
    let recommender = Recommender(
      id: String(repeating: "0", count: 32 - number.count) + number, region: request.region,
      configuration: body)
    recommenders.append(recommender)
    return Self.reply(recommender, status: 201)
  }

  mutating func updateRecommenderConfiguration(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let place = try place(request)
    try check(body)
    try checkRole(body, request)
    recommenders[place].configuration = body
    return Self.reply(recommenders[place])
  }

  private func place(_ request: AWSRequest) throws(ServiceError) -> Int {
    let id = request.path.split(separator: "/").last.map(String.init) ?? ""
    guard let place = recommenders.firstIndex(where: { $0.id == id }) else {
      throw .notFound(.pinpoint, "Resource not found")
    }
    return place
  }

  private func check(_ body: JSONValue) throws(ServiceError) {
    for name in ["RecommendationProviderUri", "RecommendationProviderRoleArn"]
    where body[name]?.text?.isEmpty != false {
      throw ServiceError("BadRequestException", "\(name) is required.")
    }
  }

  /// Pinpoint tries the IAM role before it keeps a model.
  private func checkRole(_ body: JSONValue, _ request: AWSRequest) throws(ServiceError) {
    let arn = body["RecommendationProviderRoleArn"]?.text ?? ""
    guard decidesByPolicies, !letsPinpointIn(iamRole: arn, region: request.region) else { return }
    throw ServiceError("BadRequestException", "Pinpoint is not able to assume the role \(arn)")
  }

  private static func reply(_ recommender: Recommender, status: Int = 200) -> Reply {
    Reply(
      status: status, headers: ["Content-Type": "application/json"],
      body: JSONText.write(response(recommender)).utf8)
  }

  private static func response(_ recommender: Recommender) -> JSONValue {
    let date = JSONValue.string(Timestamp(seconds: 1_795_000_000).iso8601)
    let own: [JSONValue.Member] = [
      .init("Id", .string(recommender.id)), .init("CreationDate", date),
      .init("LastModifiedDate", date),
    ]
    return .object((recommender.configuration.members ?? []) + own)
  }
}
