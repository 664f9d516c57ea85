/// An AWS Region as written; any text can be one, and `support` says what it is worth.
public struct AWSRegion: Hashable, Sendable {
  /// Whether a recommender model can work in a Region.
  public enum Support: Hashable, Sendable {
    /// The Pinpoint user guide lists the Region for recommender models.
    case documented
    /// Pinpoint and Personalize are both there, but the user guide does not list the Region.
    case undocumented
    /// One of the two services is missing, or there is no such Region.
    case unsupported
  }

  /// The identifier, such as `us-east-1`.
  public let id: String

  /// Creates a Region from its identifier, which is not checked.
  public init(_ id: String) {
    self.id = id
  }

  /// The Regions in which both services exist, the documented ones first.
  ///
  /// Source: the Regions of machine learning models in the Pinpoint user guide, and the endpoints
  /// of both services in botocore 1.43.
  public static let known: [AWSRegion] = table.map { AWSRegion($0.id) }

  /// What the Region is worth for a recommender model.
  public var support: Support {
    Self.table.first { $0.id == id }?.support ?? .unsupported
  }

  /// The name for people, such as "Europe (Ireland)"; the identifier where none is known.
  public var name: String {
    Self.table.first { $0.id == id }?.name ?? id
  }

  /// Whether the identifier has the shape of a Region: area, direction, number.
  public var isWellFormed: Bool {
    Self.completeness(of: id) == .complete
  }

  private static let table: [(id: String, name: String, support: Support)] = [
    ("us-east-1", "US East (N. Virginia)", .documented),
    ("us-west-2", "US West (Oregon)", .documented),
    ("ca-central-1", "Canada (Central)", .documented),
    ("eu-west-1", "Europe (Ireland)", .documented),
    ("ap-south-1", "Asia Pacific (Mumbai)", .documented),
    ("ap-northeast-1", "Asia Pacific (Tokyo)", .documented),
    ("ap-northeast-2", "Asia Pacific (Seoul)", .documented),
    ("ap-southeast-1", "Asia Pacific (Singapore)", .documented),
    ("ap-southeast-2", "Asia Pacific (Sydney)", .documented),
    ("us-east-2", "US East (Ohio)", .undocumented),
    ("eu-central-1", "Europe (Frankfurt)", .undocumented),
  ]
}

extension AWSRegion {
  /// How far a text is on the way to the shape of a Region.
  enum Completeness {
    case complete
    case beginning
    case impossible
  }

  /// Tells a whole identifier from the beginning of one and from what can never become one.
  static func completeness(of text: some StringProtocol) -> Completeness {
    if table.contains(where: { $0.id == text }) { return .complete }
    let letters = text.utf8.prefix(2)
    guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return .impossible }
    guard text.utf8.count > 2 else { return .beginning }
    var isBeginning = false
    for area in [String(text.prefix(2)), "us-gov"] {
      for direction in directions {
        let stem = "\(area)-\(direction)-"
        if stem.hasPrefix(text) { isBeginning = true }
        guard text.hasPrefix(stem) else { continue }
        let number = text.utf8.dropFirst(stem.utf8.count)
        if number.count == 1, number.allSatisfy({ (0x30...0x39).contains($0) }) { return .complete }
      }
    }
    return isBeginning ? .beginning : .impossible
  }

  private static let directions = [
    "north", "south", "east", "west", "central", "northeast", "northwest", "southeast",
    "southwest",
  ]
}
