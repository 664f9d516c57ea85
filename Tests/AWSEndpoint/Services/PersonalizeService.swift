import RecommenderCore

/// Amazon Personalize and its runtime.
extension AWSAccountModel {
  func listCampaigns(_ request: AWSRequest, _ body: JSONValue) throws(ServiceError) -> Reply {
    let mine = campaigns.filter {
      request.sees($0.arn) && $0.solutionArn == body["solutionArn"]?.text ?? $0.solutionArn
    }
    let page = try page(of: mine, body)
    return .json([
      "campaigns": .array(
        page.items.map { campaign in
          .fields([
            "name": .string(campaign.name), "campaignArn": .string(campaign.arn),
            "status": .string(campaign.status),
            "creationDateTime": .epoch(campaign.createdAt),
            "lastUpdatedDateTime": .epoch(campaign.updatedAt),
            "failureReason": campaign.failureReason.map(JSONValue.string),
          ])
        }), "nextToken": page.next.map(JSONValue.string),
    ])
  }

  func describeCampaign(_ request: AWSRequest, _ body: JSONValue) throws(ServiceError) -> Reply {
    let campaign = try find(campaigns, \.arn, body["campaignArn"], request)
    return .json([
      "campaign": .fields([
        "name": .string(campaign.name), "campaignArn": .string(campaign.arn),
        "solutionVersionArn": .string(campaign.solutionVersionArn),
        "minProvisionedTPS": .integer(Int64(campaign.minProvisionedTPS)),
        "campaignConfig": .fields([
          "enableMetadataWithRecommendations": .bool(false),
          "syncWithLatestSolutionVersion": .bool(campaign.syncWithLatestSolutionVersion),
        ]),
        "status": .string(campaign.status),
        "failureReason": campaign.failureReason.map(JSONValue.string),
        "creationDateTime": .epoch(campaign.createdAt),
        "lastUpdatedDateTime": .epoch(campaign.updatedAt),
        "latestCampaignUpdate": campaign.latestUpdate.map { update in
          .fields([
            "solutionVersionArn": .string(update.solutionVersionArn),
            "minProvisionedTPS": .integer(Int64(update.minProvisionedTPS)),
            "status": .string(update.status),
            "failureReason": update.failureReason.map(JSONValue.string),
            "creationDateTime": .epoch(campaign.updatedAt),
            "lastUpdatedDateTime": .epoch(campaign.updatedAt),
          ])
        },
      ])
    ])
  }

  func describeSolution(_ request: AWSRequest, _ body: JSONValue) throws(ServiceError) -> Reply {
    let solution = try find(solutions, \.arn, body["solutionArn"], request)
    let latest = solutionVersions.last { $0.solutionArn == solution.arn }
    return .json([
      "solution": .fields([
        "name": .string(solution.name), "solutionArn": .string(solution.arn),
        "performHPO": .bool(false), "performAutoML": .bool(solution.performAutoML),
        "performAutoTraining": .bool(false),
        "recipeArn": solution.recipeArn.map(JSONValue.string),
        "autoMLResult": solution.bestRecipeArn.map { .fields(["bestRecipeArn": .string($0)]) },
        "status": .string(solution.status),
        "creationDateTime": .epoch(solution.createdAt),
        "lastUpdatedDateTime": .epoch(solution.createdAt),
        "latestSolutionVersion": latest.map(Self.summary),
      ])
    ])
  }

  func listSolutionVersions(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let solution = try find(solutions, \.arn, body["solutionArn"], request)
    let page = try page(of: solutionVersions.filter { $0.solutionArn == solution.arn }, body)
    return .json([
      "solutionVersions": .array(page.items.map(Self.summary)),
      "nextToken": page.next.map(JSONValue.string),
    ])
  }

  func describeSolutionVersion(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let version = try find(solutionVersions, \.arn, body["solutionVersionArn"], request)
    return .json([
      "solutionVersion": .fields([
        "solutionVersionArn": .string(version.arn), "solutionArn": .string(version.solutionArn),
        "performHPO": .bool(false), "performAutoML": .bool(version.performAutoML),
        "recipeArn": version.recipeArn.map(JSONValue.string),
        "trainingHours": .decimal(1.25), "trainingMode": .string(version.trainingMode),
        "trainingType": .string(version.trainingType), "status": .string(version.status),
        "failureReason": version.failureReason.map(JSONValue.string),
        "creationDateTime": .epoch(version.createdAt),
        "lastUpdatedDateTime": .epoch(version.createdAt),
      ])
    ])
  }

  func describeRecipe(_ request: AWSRequest, _ body: JSONValue) throws(ServiceError) -> Reply {
    let recipe = try find(recipes, \.arn, body["recipeArn"], request)
    return .json([
      "recipe": .fields([
        "name": .string(recipe.name), "recipeArn": .string(recipe.arn),
        "status": .string(recipe.status), "recipeType": .string(recipe.recipeType),
        "creationDateTime": .epoch(Timestamp(seconds: 1_560_000_000)),
        "lastUpdatedDateTime": .epoch(Timestamp(seconds: 1_560_000_000)),
      ])
    ])
  }

  func getRecommendations(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let campaign = try find(campaigns, \.arn, body["campaignArn"], request)
    guard campaign.status == "ACTIVE" else {
      throw ServiceError("InvalidInputException", "The campaign is not active.")
    }
    guard body["userId"]?.text?.isEmpty == false else {
      throw ServiceError("InvalidInputException", "The recipe of the campaign requires a userId.")
    }
    let items = recommendedItems.prefix(body["numResults"]?.wholeNumber ?? 25)
    return .json([
      "itemList": .array(
        items.enumerated().map { place, item in
          .fields(["itemId": .string(item), "score": .decimal(0.5 / Double(place + 1))])
        }), "recommendationId": .string("RID-0123-4567"),
    ])
  }

  private static func summary(_ version: SolutionVersion) -> JSONValue {
    .fields([
      "solutionVersionArn": .string(version.arn), "status": .string(version.status),
      "trainingMode": .string(version.trainingMode),
      "trainingType": .string(version.trainingType),
      "creationDateTime": .epoch(version.createdAt),
      "lastUpdatedDateTime": .epoch(version.createdAt),
      "failureReason": version.failureReason.map(JSONValue.string),
    ])
  }

  private func find<Resource>(
    _ list: [Resource], _ arn: KeyPath<Resource, String>, _ wanted: JSONValue?,
    _ request: AWSRequest
  ) throws(ServiceError) -> Resource {
    let wanted = wanted?.text ?? ""
    // A recipe belongs to no Region.
    let found = list.first { $0[keyPath: arn] == wanted && request.sees(wanted) }
    guard let found else {
      throw .notFound(request.service, "Resource Arn \(wanted) does not exist.")
    }
    return found
  }

  private func page<Item>(of all: [Item], _ body: JSONValue) throws(ServiceError) -> Page<Item> {
    let size = body["maxResults"]?.wholeNumber ?? 100
    guard (1...100).contains(size) else {
      throw ServiceError(
        "ValidationException",
        "1 validation error detected: Value '\(size)' at 'maxResults' failed to satisfy "
          + "constraint: Member must have value less than or equal to 100")
    }
    return try Page(
      of: all, after: body["nextToken"]?.text, size: size,
      refusal: ServiceError("InvalidNextTokenException", "The token is not valid."))
  }
}

extension AWSAccountModel.Campaign {
  fileprivate var solutionArn: String {
    let slash = solutionVersionArn.lastIndex(of: "/") ?? solutionVersionArn.endIndex
    return String(solutionVersionArn[..<slash])
  }
}

extension AWSRequest {
  /// Whether something can be seen from the Region of the request.
  func sees(_ arn: String) -> Bool {
    let fields = arn.split(separator: ":", omittingEmptySubsequences: false)
    return region.isEmpty || fields.count < 6 || fields[3].isEmpty || fields[3] == region
  }
}
