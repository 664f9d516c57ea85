/// One part of a configuration as people know it.
public enum ConfigurationField: Hashable, Sendable {
  case region
  case campaign
  case idType
  case recommendations
  case processing
  case displayName
  case function
  /// An attribute by its name, which is empty where it has none yet.
  case attribute(String)
  case iamRole
  case name
  case description

  /// The words for it in a table.
  public var label: String {
    switch self {
    case .region: "Region"
    case .campaign: "Campaign"
    case .idType: "ID type"
    case .recommendations: "Recommendations"
    case .processing: "Processing"
    case .displayName: "Display name"
    case .function: "Function"
    case .attribute(let name): name.isEmpty ? "Attribute without a name" : "Attribute \(name)"
    case .iamRole: "IAM role"
    case .name: "Name"
    case .description: "Description"
    }
  }
}
