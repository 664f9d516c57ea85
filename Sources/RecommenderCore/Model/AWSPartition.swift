/// The group of AWS Regions that an ARN belongs to, its second part.
public enum AWSPartition: Hashable, Sendable {
  /// The public Regions, `aws`; the only partition that holds both Pinpoint and Personalize.
  case aws
  /// The Regions in China, `aws-cn`, where Pinpoint does not exist.
  case china
  /// The GovCloud Regions, `aws-us-gov`, where Personalize does not exist.
  case govCloud
  /// Any other text, kept as it came.
  case other(String)

  /// Creates the partition that the text of an ARN names.
  public init(id: some StringProtocol) {
    switch id {
    case "aws": self = .aws
    case "aws-cn": self = .china
    case "aws-us-gov": self = .govCloud
    default: self = .other(String(id))
    }
  }

  /// The text in an ARN.
  public var id: String {
    switch self {
    case .aws: "aws"
    case .china: "aws-cn"
    case .govCloud: "aws-us-gov"
    case .other(let text): text
    }
  }
}
