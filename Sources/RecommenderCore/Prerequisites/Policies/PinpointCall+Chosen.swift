extension PinpointCall {
  /// The call that Pinpoint makes for the projects beside a campaign.
  init(beside campaign: CampaignARN, purposes: [Purpose]) {
    self.init(
      partition: campaign.partition.id, region: campaign.region.id, account: campaign.account,
      purposes: purposes)
  }
}
