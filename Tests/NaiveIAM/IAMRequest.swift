/// A request, of which everything is known but some keys.
public struct IAMRequest: Hashable, Sendable {
  /// Who asks.
  public var principal: Principal
  /// What is to be done, such as `sts:AssumeRole`.
  public var action: String
  /// The ARN of what it is done to.
  public var resource: String
  /// The values of the context keys; a key that is not here is missing.
  public private(set) var context: [String: [String]]
  private var hidden: [String: [String]] = [:]

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

  /// The request as it looks from outside, where nobody knows whether it has a key and what its
  /// value is, or only that it has one of some values.
  public func hiding(_ key: String, among values: [String] = []) -> IAMRequest {
    var request = self
    request.hidden[key.lowercased()] = values
    return request
  }

  /// The values of which a key that is hidden has one; empty where it may have any, or none.
  func hiddenValues(of key: String) -> [String] { hidden[key.lowercased()] ?? [] }

  /// Whether nobody knows of a key.
  public func hides(_ key: String) -> Bool { hidden[key.lowercased()] != nil }

  /// The same request with other values for a key, or without it.
  public func with(_ values: [String]?, for key: String) -> IAMRequest {
    var request = self
    request.hidden[key.lowercased()] = nil
    request.context[key.lowercased()] = values
    return request
  }

  /// The values of a key in any case; nil where the request has none, of which a list without
  /// values is a case ("a null dataset").
  public func values(of key: String) -> [String]? {
    context[key.lowercased()].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// What policies come to.
public enum IAMDecision: String, Hashable, Sendable {
  case allowed, implicitDeny, explicitDeny
}
