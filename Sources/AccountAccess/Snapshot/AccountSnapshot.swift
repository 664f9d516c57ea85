public import RecommenderCore

/// All that the wizard reads from an account, at one moment, in one value.
///
/// A list that is nil is not recorded, which is not the same as empty: of an empty list the
/// snapshot knows that the account has none. See `AccountSnapshot+JSON.swift` for the file.
public struct AccountSnapshot: Hashable, Sendable {
  /// When it was taken, as ISO 8601; empty where that is not said.
  public var takenAt: String
  /// The 12-digit account; empty where it is not said.
  public var accountID: String
  /// The Region in which it was taken; empty where it is not said.
  ///
  /// Entries belong to the Region that their ARNs name, which may be another one.
  public var region: String
  /// Who took it; nil where that is not said.
  public var caller: CallerIdentity?
  /// The campaigns; nil where they are not recorded.
  public var campaigns: [CampaignEntry]?
  /// The Lambda functions; nil where they are not recorded.
  public var functions: [FunctionEntry]?
  /// The IAM roles; nil where they are not recorded.
  public var iamRoles: [IAMRoleEntry]?
  /// The lists that are not whole; of what they do not name, the snapshot knows nothing.
  public var unread: [UnreadList]

  /// Creates a snapshot.
  public init(
    takenAt: String = "", accountID: String = "", region: String = "",
    caller: CallerIdentity? = nil, campaigns: [CampaignEntry]? = nil,
    functions: [FunctionEntry]? = nil, iamRoles: [IAMRoleEntry]? = nil, unread: [UnreadList] = []
  ) {
    self.takenAt = takenAt
    self.accountID = accountID
    self.region = region
    self.caller = caller
    self.campaigns = campaigns
    self.functions = functions
    self.iamRoles = iamRoles
    self.unread = unread
  }

  /// How many campaigns each Region has, for the Regions that the snapshot speaks of.
  public var campaignsByRegion: [String: Int] {
    var counts = Dictionary(regions.map { ($0, 0) }) { first, _ in first }
    for entry in campaigns ?? [] {
      counts[ARNPlace(entry.campaign.campaignArn).region, default: 0] += 1
    }
    counts[""] = nil
    return counts
  }

  /// The Regions that the snapshot speaks of: its own first, the others in alphabetical order.
  public var regions: [String] {
    var others: Set<String> = []
    for entry in campaigns ?? [] { others.insert(ARNPlace(entry.campaign.campaignArn).region) }
    for entry in functions ?? [] { others.insert(ARNPlace(entry.function.arn).region) }
    others.subtract([region, ""])
    return (region.isEmpty ? [] : [region]) + others.sorted()
  }
}
