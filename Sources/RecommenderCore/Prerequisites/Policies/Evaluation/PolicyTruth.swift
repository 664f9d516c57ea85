/// Whether a part of a policy holds for a request, as far as it can be told.
enum PolicyTruth: Hashable {
  case holds
  case fails
  case unknown(PolicyHinge)

  /// The opposite; what is unknown stays so.
  var opposite: PolicyTruth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: self
    }
  }

  /// Whether all of them hold; one that fails decides.
  static func all(_ truths: [PolicyTruth]) -> PolicyTruth {
    truths.first { $0 == .fails } ?? truths.first { $0 != .holds } ?? .holds
  }

  /// Whether one of them holds; one that does decides.
  static func any(_ truths: [PolicyTruth]) -> PolicyTruth {
    all(truths.map(\.opposite)).opposite
  }
}

/// What a policy hangs on where it cannot be decided from outside.
public enum PolicyHinge: Hashable, Sendable {
  /// A key of the request whose value is not known, or an operator that is not known here.
  case condition(PolicyStatement.Condition)
  /// A condition that holds for one ID; which ID a request has is not known.
  case identifier(PolicyStatement.Condition)
  /// A variable whose value is not known, such as `aws:userid`.
  case variable(String)
  /// A name of a service that may or may not be the caller's.
  case service(String)

  /// The hinge as it reads after "It hangs on".
  public var name: String {
    switch self {
    case .condition(let condition), .identifier(let condition): condition.key
    case .variable(let key): "${\(key)}"
    case .service(let name): name
    }
  }
}
