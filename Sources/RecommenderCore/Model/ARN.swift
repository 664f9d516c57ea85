/// An Amazon Resource Name taken apart, whatever it names.
///
/// Nothing but the number of parts is checked; `CampaignARN` and its like hold what was checked.
public struct ARN: Hashable, Sendable, CustomStringConvertible {
  /// One part of an ARN, in the order in which they are written.
  public enum Part: Hashable, Sendable, CaseIterable {
    /// The word `arn`.
    case prefix
    case partition
    case service
    /// Empty in the ARNs of IAM.
    case region
    case account
    /// The kind of resource, such as `campaign/`.
    case resource
    case name
    /// The version or alias behind a Lambda function's name.
    case qualifier
  }

  /// The partition; unknown ones are kept.
  public let partition: AWSPartition
  /// The service as written, such as `personalize`.
  public let service: String
  /// The Region as written; may be empty.
  public let region: String
  /// The account as written; may be empty.
  public let account: String
  /// Everything after the fifth colon.
  public let resource: String

  /// Takes a text apart, or gives nothing where it is not `arn:` and five more parts.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn" else { return nil }
    partition = AWSPartition(id: parts[1])
    service = String(parts[2])
    region = String(parts[3])
    account = String(parts[4])
    resource = String(parts[5])
  }

  /// The ARN as one text.
  public var description: String {
    "arn:\(partition.id):\(service):\(region):\(account):\(resource)"
  }
}
