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
}
