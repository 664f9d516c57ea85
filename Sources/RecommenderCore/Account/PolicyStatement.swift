/// One statement of a policy as it was read, with single texts and lists read alike.
public struct PolicyStatement: Hashable, Sendable {
  /// One condition: an operator, a key, and the values it is held against.
  public struct Condition: Hashable, Sendable {
    /// The operator, such as `ArnLike`.
    public var test: String
    /// The key as written, such as `AWS:SourceArn`; compare it without regard to case.
    public var key: String
    /// The values; truth values and numbers as IAM would spell them.
    public var values: [String]

    /// Creates a condition.
    public init(test: String, key: String, values: [String]) {
      self.test = test
      self.key = key
      self.values = values
    }
  }

  /// Whom a statement names.
  enum Principals: Hashable, Sendable {
    /// `"*"`: everybody.
    case everybody
    /// The names of each kind, such as `Service`.
    case named([String: [String]])
  }

  /// Texts of a statement, or all texts but these.
  enum Scope: Hashable, Sendable {
    case of([String])
    /// `NotAction`, `NotResource`, `NotPrincipal`.
    case allBut([String])
  }

  /// The members of a statement that decide, as they were read.
  struct Parts: Hashable, Sendable {
    let effect: String
    let principals: Principals?
    let excludedPrincipals: Principals?
    let actions: Scope?
    let resources: Scope?
    let conditions: [Condition]
  }

  /// The statement, in which members that are not known here stand too.
  public internal(set) var json: JSONValue {
    didSet { parts = Parts(json) }
  }

  /// What the statement says, read once: it is held against many requests.
  private(set) var parts: Parts

  /// Reads a statement; nil where it is no object.
  public init?(json: JSONValue) {
    guard json.members != nil else { return nil }
    self.json = json
    parts = Parts(json)
  }

  /// Creates a statement about services, of which `*` alone is everybody.
  ///
  /// Conditions with one operator and one key become one, because an object of JSON cannot hold a
  /// member twice.
  public init(
    effect: String, services: [String], actions: [String], conditions: [Condition] = []
  ) {
    var statement = AWSFields()
    statement.set("Effect", effect)
    if services == ["*"] {
      statement.set("Principal", "*")
    } else if !services.isEmpty {
      var service = AWSFields()
      service.set("Service", Self.singleOrList(services))
      statement.set("Principal", service.json)
    }
    statement.set("Action", actions.isEmpty ? nil : Self.singleOrList(actions))
    json = statement.json
    parts = Parts(json)
    self.conditions = conditions
  }
}
