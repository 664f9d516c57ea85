/// Where the wizard reads campaigns, functions and IAM roles from.
public struct AccountChoice: Hashable, Sendable {
  /// The kinds of source, spelled as on the command line and in the session document.
  public enum Source: String, CaseIterable, Hashable, Sendable {
    case aws
    case sample
    case file
    case none
  }

  /// The kind of source.
  public var source: Source
  /// The path of the snapshot, as typed; empty unless `source` is `.file`.
  public var file: String
  /// The profile of the AWS CLI; empty for the CLI's own choice.
  public var profile: String

  /// Creates a choice of source.
  public init(source: Source, file: String = "", profile: String = "") {
    self.source = source
    self.file = file
    self.profile = profile
  }

  /// Everything is typed by hand.
  public static let none = AccountChoice(source: .none)
  /// The account that is built into the program.
  public static let sample = AccountChoice(source: .sample)

  /// The account that options name; what they leave open is as saved, and else the AWS CLI.
  ///
  /// - Parameters:
  ///   - account: The account that is named; nil where none is.
  ///   - profile: The profile that is named; a profile means the AWS CLI.
  ///   - isEndpointNamed: Whether an address is named, which means the AWS CLI too.
  ///   - saved: What the session says.
  /// - Returns: The account to be read.
  public static func named(
    _ account: AccountChoice?, profile: String?, isEndpointNamed: Bool, or saved: AccountChoice?
  ) -> AccountChoice {
    let isAWSNamed = profile != nil || isEndpointNamed
    var choice =
      account ?? (isAWSNamed && saved?.source != .aws ? nil : saved) ?? AccountChoice(source: .aws)
    if let profile { choice.profile = profile }
    return choice
  }
}
