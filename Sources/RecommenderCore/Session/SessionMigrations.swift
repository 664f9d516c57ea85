/// The upgrades that bring a session of an older format version to a newer one.
///
/// A new version of the format adds one entry to `current`: what turns a document of the version
/// before into one of the new version. It changes the members that it knows and leaves all others
/// as they are, so that nothing is lost.
public struct SessionMigrations: Sendable {
  /// Turns a document of one version into one of the next; `version` itself is set afterwards.
  public typealias Upgrade = @Sendable (JSONValue) -> JSONValue

  /// The upgrades to the version that this program writes; none yet, since there was none before.
  public static let current = SessionMigrations(to: SessionDocument.version, [:])

  /// The version that documents are brought to.
  private let target: Int
  /// The upgrades, each under the version that it starts from.
  private let upgrades: [Int: Upgrade]

  /// Creates a table of upgrades.
  ///
  /// - Parameters:
  ///   - target: The version that documents are brought to.
  ///   - upgrades: The upgrades, each under the version that it starts from; one under 0 also takes
  ///     documents without a version.
  public init(to target: Int, _ upgrades: [Int: Upgrade]) {
    self.target = target
    self.upgrades = upgrades
  }

  /// Brings a document to the newest version, one upgrade after the other.
  ///
  /// - Returns: The document, unchanged where it is of that version already.
  /// - Throws: `SessionRefused.newerVersion`, or `SessionRefused.misshapen` where the version is
  ///   none, or one that no upgrade starts from.
  public func upgraded(_ json: JSONValue) throws(SessionRefused) -> JSONValue {
    var reader = ShapeReader(json, place: "")
    let given = reader.wholeNumber("version")
    guard reader.mistakes.isEmpty else { throw .misshapen(reader.mistakes) }
    if let given, given > target { throw .newerVersion(given) }
    var version = given ?? 0
    var document = json
    while version < target {
      guard let upgrade = upgrades[version] else {
        let problem = given == nil ? "There is no version here." : "There is no such version."
        reader.mistake("version", problem, "The number \(target) stands here.")
        throw .misshapen(reader.mistakes)
      }
      version += 1
      document = Self.setting(version, in: upgrade(document))
    }
    return document
  }

  private static func setting(_ version: Int, in json: JSONValue) -> JSONValue {
    guard var members = json.members else { return json }
    let member = JSONValue.Member("version", .integer(Int64(version)))
    if let index = members.firstIndex(where: { $0.name == "version" }) {
      members[index] = member
    } else {
      members.append(member)
    }
    return .object(members)
  }
}
