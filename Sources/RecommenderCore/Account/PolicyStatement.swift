/// One statement of a trust or resource policy, with single texts and arrays read alike.
public struct PolicyStatement: Hashable, Sendable {
  /// One condition: an operator, a key, and the values it is held against.
  public struct Condition: Hashable, Sendable {
    /// The operator, such as `ArnLike`.
    public var test: String
    /// The key as written, such as `AWS:SourceArn`; compare it without regard to case.
    public var key: String
    /// The values.
    public var values: [String]

    /// Creates a condition.
    public init(test: String, key: String, values: [String]) {
      self.test = test
      self.key = key
      self.values = values
    }
  }

  /// `Allow` or `Deny`.
  public var effect: String
  /// The service principals, such as `pinpoint.amazonaws.com`; `*` where anyone is named.
  public var services: [String]
  /// The actions.
  public var actions: [String]
  /// The conditions, all of which must hold.
  public var conditions: [Condition]

  /// Creates a statement.
  public init(
    effect: String, services: [String], actions: [String], conditions: [Condition] = []
  ) {
    self.effect = effect
    self.services = services
    self.actions = actions
    self.conditions = conditions
  }
}
