import RecommenderCore

/// Amazon Personalize: what is changed.
extension AWSAccountModel {
  /// Asks for an update, which stays under way until `endUpdates`.
  ///
  /// What the request does not name stays as it is.
  mutating func updateCampaign(
    _ request: AWSRequest, _ body: JSONValue
  ) throws(ServiceError) -> Reply {
    let arn = body["campaignArn"]?.text ?? ""
    guard let place = campaigns.firstIndex(where: { $0.arn == arn && request.sees(arn) }) else {
      throw .notFound(.personalize, "Resource Arn \(arn) does not exist.")
    }
    let campaign = campaigns[place]
    guard campaign.status == "ACTIVE", campaign.latestUpdate?.isUnderWay != true else {
      throw ServiceError(
        "ResourceInUseException",
        "The campaign \(arn) is not in a state that allows an update: \(campaign.status).")
    }
    let version = body["solutionVersionArn"]?.text ?? campaign.solutionVersionArn
    guard solutionVersions.contains(where: { $0.arn == version }) || version.hasSuffix("/$LATEST")
    else { throw .notFound(.personalize, "Resource Arn \(version) does not exist.") }
    campaigns[place].latestUpdate = CampaignUpdate(
      solutionVersionArn: version,
      minProvisionedTPS: body["minProvisionedTPS"]?.wholeNumber ?? campaign.minProvisionedTPS,
      status: "CREATE PENDING")
    if let isSynced = body["campaignConfig"]?["syncWithLatestSolutionVersion"]?.flag {
      campaigns[place].syncWithLatestSolutionVersion = isSynced
    }
    return .json(["campaignArn": .string(arn)])
  }

  /// Lets every update of a campaign that is under way succeed.
  public mutating func endUpdates() {
    for place in campaigns.indices {
      guard let update = campaigns[place].latestUpdate, update.isUnderWay else { continue }
      campaigns[place].latestUpdate?.status = "ACTIVE"
      campaigns[place].solutionVersionArn = update.solutionVersionArn
      campaigns[place].minProvisionedTPS = update.minProvisionedTPS
    }
  }
}

extension AWSAccountModel.CampaignUpdate {
  fileprivate var isUnderWay: Bool {
    status == "CREATE PENDING" || status == "CREATE IN_PROGRESS"
  }
}
