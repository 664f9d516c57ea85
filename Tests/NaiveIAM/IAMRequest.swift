/// A whole request, in which everything is known.
public struct IAMRequest: Hashable, Sendable {
  /// Who asks.
  public var principal: Principal
  /// What is to be done, such as `sts:AssumeRole`.
  public var action: String
  /// The ARN of what it is done to.
  public var resource: String
  /// The values of the context keys; a key that is not here is missing.
  public private(set) var context: [String: [String]]

  /// Who asks.
  public enum Principal: Hashable, Sendable {
    /// A service of AWS by its principal, such as `pinpoint.amazonaws.com`.
    case service(String)
    /// A user or an IAM role by its ARN.
    case identity(String)
  }

  /// Creates a request; the keys of the context in any case.
  public init(
    _ principal: Principal, _ action: String, on resource: String, context: [String: [String]] = [:]
  ) {
    self.principal = principal
    self.action = action
    self.resource = resource
    self.context = [:]
    for (key, values) in context { self.context[key.lowercased()] = values }
  }

  /// The values of a key in any case; nil where the request has none.
  func values(of key: String) -> [String]? { context[key.lowercased()] }
}

/// What policies come to.
public enum IAMDecision: String, Hashable, Sendable {
  case allowed, implicitDeny, explicitDeny
}
