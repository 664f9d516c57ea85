/// What `personalize describe-campaign` says, as far as the checks need it.
public struct CampaignDetails: Hashable, Sendable {
  /// The latest update of a campaign, present only once it has been updated.
  public struct Update: Hashable, Sendable {
    /// The status, such as `ACTIVE` or `CREATE FAILED`.
    public var status: String
    /// The solution version that the update deploys; empty where unknown.
    public var solutionVersionArn: String
    /// Why the update failed; empty where it did not.
    public var failureReason: String

    /// Creates an update.
    public init(status: String, solutionVersionArn: String = "", failureReason: String = "") {
      self.status = status
      self.solutionVersionArn = solutionVersionArn
      self.failureReason = failureReason
    }
  }

  /// The name.
  public var name: String
  /// The ARN.
  public var campaignArn: String
  /// The status as Personalize spells it, with spaces, such as `CREATE IN_PROGRESS`.
  ///
  /// Unknown ones are kept.
  public var status: String
  /// Why creating it failed; empty where it did not.
  public var failureReason: String
  /// The deployed solution version; empty where unknown.
  ///
  /// May end in `/$LATEST`.
  public var solutionVersionArn: String
  /// Provisioned transactions a second, at least 1; nil where unknown.
  public var minProvisionedTPS: Int?
  /// The members of `campaignConfig` as they were read, to be handed back with an update; empty
  /// where unknown.
  public var configuration: [JSONValue.Member]
  /// The latest update; nil where the campaign was never updated.
  public var latestUpdate: Update?

  /// Creates details of a campaign.
  public init(
    name: String, campaignArn: String, status: String, failureReason: String = "",
    solutionVersionArn: String = "", minProvisionedTPS: Int? = nil,
    syncWithLatestSolutionVersion: Bool? = nil, latestUpdate: Update? = nil
  ) {
    self.name = name
    self.campaignArn = campaignArn
    self.status = status
    self.failureReason = failureReason
    self.solutionVersionArn = solutionVersionArn
    self.minProvisionedTPS = minProvisionedTPS
    configuration = []
    self.latestUpdate = latestUpdate
    self.syncWithLatestSolutionVersion = syncWithLatestSolutionVersion
  }

  /// Whether each new solution version is deployed by itself; nil where unknown.
  public var syncWithLatestSolutionVersion: Bool? {
    get { JSONValue.object(configuration)[Self.syncName]?.flag }
    set {
      configuration.removeAll { $0.name == Self.syncName }
      if let newValue { configuration.append(.init(Self.syncName, .bool(newValue))) }
    }
  }

  private static let syncName = "syncWithLatestSolutionVersion"
}
