extension AccountObservations {
  /// The failure that kept the account from being reached at all; nil where anything was answered.
  ///
  /// Being refused or finding nothing are answers too. Of several failures the first counts that
  /// is worth the most: a program that is missing explains all others.
  public var unreachedBecause: Observation? {
    let failures = all.map { ($0, $0.failure) }
    guard failures.allSatisfy({ $0.1?.cause.isOutOfReach == true }) else { return nil }
    return failures.min { Self.rank($0.1) < Self.rank($1.1) }?.0
  }

  private static func rank(_ failure: LookupFailure?) -> Int {
    failure.flatMap { LookupFailure.Cause.outOfReach.firstIndex(of: $0.cause) } ?? .max
  }
}

extension Observation {
  /// Why there was no answer; nil where there was one.
  public var failure: LookupFailure? {
    if case .failed(let failure) = outcome { failure } else { nil }
  }
}

extension LookupFailure.Cause {
  /// The causes that say nothing of what was asked, for no service of AWS judged the call: the
  /// first explains the others.
  fileprivate static let outOfReach: [LookupFailure.Cause] = [
    .toolMissing, .configurationInvalid, .credentialsMissing, .credentialsUnavailable, .mfaNeeded,
    .iamRoleNotAssumed, .credentialsExpired, .loginExpired, .tokenExpired, .clockWrong,
    .credentialsRefused, .signInUnavailable, .regionMissing, .notAsked, .toolBroken, .unreachable,
    .timedOut, .unintelligible,
  ]

  /// Whether the account could not be reached.
  public var isOutOfReach: Bool { Self.outOfReach.contains(self) }
}
