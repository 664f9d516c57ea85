import RecommenderCore

/// Sorts the error codes of AWS's services by what helps against them.
enum ServiceErrorCodes {
  /// The cause behind a code; what is not known here is the service's own trouble.
  ///
  /// AWS always gives a code. Where there is only a status, or a word of the CLI's for none, a proxy
  /// or a portal has answered, and what it refuses or misses says nothing about the account.
  static func cause(of code: String, message: String) -> LookupFailure.Cause {
    // The same error is `X` in one service and `XException` in the next.
    let stem = code.hasSuffix("Exception") ? String(code.dropLast("Exception".count)) : code
    if let cause = causes[stem.lowercased()] { return cause }
    if stem.lowercased().contains("throttl") { return .throttled }
    if stem.hasPrefix("ExpiredToken") { return .credentialsExpired }
    return .serviceError
  }

  private static let causes: [String: LookupFailure.Cause] = {
    var causes: [String: LookupFailure.Cause] = [:]
    for (cause, stems) in table {
      for stem in stems { causes[stem.lowercased()] = cause }
    }
    return causes
  }()

  private static let table: [(LookupFailure.Cause, [String])] = [
    (
      .accessDenied,
      ["AccessDenied", "UnauthorizedOperation", "Forbidden", "NotAuthorized"]
    ),
    (.notFound, ["ResourceNotFound", "NoSuchEntity", "NotFound"]),
    (.unintelligible, ["403", "404", "407", "Unknown"]),
    // `Unauthorized` is what SSO answers to a login of yesterday.
    (
      .credentialsExpired,
      [
        "ExpiredToken", "UnrecognizedClient", "InvalidClientTokenId", "InvalidToken", "AuthFailure",
        "TokenRefreshRequired", "Unauthorized", "ExpiredTokenException", "InvalidGrant", "401",
      ]
    ),
    (.credentialsMissing, ["MissingAuthenticationToken", "InvalidAccessKeyId"]),
    (
      .throttled,
      [
        "Throttling", "ThrottledException", "TooManyRequests", "RequestLimitExceeded",
        "RequestThrottled", "SlowDown", "PriorRequestNotComplete", "BandwidthLimitExceeded", "429",
      ]
    ),
    (.timedOut, ["RequestTimeout", "408", "504"]),
  ]
}
