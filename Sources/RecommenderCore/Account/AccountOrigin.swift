/// Where an answer from the account came from, so that a late one can be told from a wanted one.
public struct AccountOrigin: Hashable, Sendable {
  /// The source that was asked.
  public var choice: AccountChoice
  /// The Region that was asked.
  public var region: String

  /// Creates an origin.
  public init(choice: AccountChoice, region: String) {
    self.choice = choice
    self.region = region
  }
}
