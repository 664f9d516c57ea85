extension CampaignDetails {
  /// Reads the reply of `personalize describe-campaign`, with or without its outer `campaign`.
  ///
  /// Unknown members are ignored and any status is kept. Nil only where no campaign ARN is given.
  public init?(json: JSONValue) {
    let campaign = json["campaign"] ?? json
    guard let arn = campaign["campaignArn"]?.text else { return nil }
    self.init(
      name: campaign["name"]?.text ?? lastPart(ofARN: arn),
      campaignArn: arn,
      status: campaign["status"]?.text ?? "",
      failureReason: campaign["failureReason"]?.text ?? "",
      solutionVersionArn: campaign["solutionVersionArn"]?.text ?? "",
      minProvisionedTPS: campaign["minProvisionedTPS"]?.wholeNumber,
      latestUpdate: campaign["latestCampaignUpdate"].flatMap(Update.init(json:)))
    configuration = campaign["campaignConfig"]?.members ?? []
  }

  /// The campaign as `describe-campaign` writes it, without the outer `campaign`.
  public var json: JSONValue {
    var campaign = AWSFields()
    campaign.set("name", name)
    campaign.set("campaignArn", campaignArn)
    campaign.setUnlessEmpty("solutionVersionArn", solutionVersionArn)
    campaign.set("minProvisionedTPS", minProvisionedTPS)
    campaign.set("campaignConfig", configuration.isEmpty ? nil : .object(configuration))
    campaign.set("status", status)
    campaign.setUnlessEmpty("failureReason", failureReason)
    campaign.set("latestCampaignUpdate", latestUpdate?.json)
    return campaign.json
  }
}

extension CampaignDetails.Update {
  /// Reads `latestCampaignUpdate`; nil where it is no object or an empty one.
  init?(json: JSONValue) {
    guard let members = json.members, !members.isEmpty else { return nil }
    self.init(
      status: json["status"]?.text ?? "",
      solutionVersionArn: json["solutionVersionArn"]?.text ?? "",
      failureReason: json["failureReason"]?.text ?? "")
  }

  /// The update as `describe-campaign` writes it.
  var json: JSONValue {
    var update = AWSFields()
    update.setUnlessEmpty("solutionVersionArn", solutionVersionArn)
    update.set("status", status)
    update.setUnlessEmpty("failureReason", failureReason)
    return update.json
  }
}
