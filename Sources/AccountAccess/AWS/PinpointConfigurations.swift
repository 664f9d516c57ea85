public import RecommenderCore

/// Reads recommender configurations from Pinpoint through the AWS CLI.
public struct PinpointConfigurations: Sendable {
  private let tool: AWSTool

  /// Creates a reader; nothing is asked yet.
  public init(_ access: AWSAccess) {
    tool = AWSTool(access)
  }

  /// Whether a text can be the ID of a configuration.
  ///
  /// AWS documents no form for it; what the CLI would take for an option is none.
  public static func canBeID(_ text: String) -> Bool {
    let signs = Set("-_.".utf8)
    return (1...128).contains(text.utf8.count) && !text.hasPrefix("-")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: signs.contains(byte)
        }
      }
  }

  /// Reads one configuration, as `get-recommender-configuration` prints it.
  ///
  /// - Parameters:
  ///   - id: The ID of the configuration.
  ///   - region: Its Region; empty for the CLI's own choice.
  /// - Returns: The reply, which is not judged here.
  /// - Throws: `LookupFailure` where it cannot be read.
  public func configuration(
    _ id: String, region: String
  ) async throws(LookupFailure) -> JSONValue {
    try await tool.answer(
      AWSCall(
        "pinpoint", "get-recommender-configuration",
        action: "mobiletargeting:GetRecommenderConfiguration", region: region,
        [AWSArgument("--recommender-id", .recommenderID, id)]))
  }
}
