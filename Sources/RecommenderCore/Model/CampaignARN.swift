/// The ARN of an Amazon Personalize campaign: `arn:aws:personalize:REGION:ACCOUNT:campaign/NAME`.
public struct CampaignARN: Hashable, Sendable, CustomStringConvertible {
  /// The partition, always `aws`.
  public let partition: AWSPartition
  /// The Region, which has the shape of one but may lack the feature.
  public let region: AWSRegion
  /// The account, twelve digits.
  public let account: String
  /// The name of the campaign.
  public let name: String

  /// Reads a whole ARN; nothing is trimmed.
  ///
  /// - Throws: `ARNRefusal` with the first thing, from left to right, that stands in the way.
  public init(parsing text: String) throws(ARNRefusal) {
    let head = try Self.reader.read(text)
    if let fault = Shapes.personalizeName.firstFault(in: head.rest) { throw .name(fault) }
    partition = head.partition
    region = head.region
    account = head.account
    name = String(head.rest)
  }

  /// The ARN for `NAME` or `campaign/NAME`, or nothing where a part is not well formed.
  public static func completed(
    from name: String, region: AWSRegion, account: String
  ) -> CampaignARN? {
    let stem = name.hasPrefix("campaign/") ? "" : "campaign/"
    return try? CampaignARN(
      parsing: "arn:aws:personalize:\(region.id):\(account):\(stem)\(name)")
  }

  /// The ARN exactly as it was read.
  public var description: String {
    "arn:\(partition.id):personalize:\(region.id):\(account):campaign/\(name)"
  }

  private static let reader = ARNReader(
    kind: .campaign, service: "personalize", isRegional: true, resource: "campaign/",
    limit: Limits.personalizeARNLength)
}
