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
    if let cause = causes[stem.lowercased()] {
      return cause == .credentialsRefused && isAboutTime(message) ? .clockWrong : cause
    }
    if stem.lowercased().contains("throttl") { return .throttled }
    if stem.hasPrefix("ExpiredToken") { return .tokenExpired }
    return .serviceError
  }

  /// A signature bears the time; one that is too old or too new is not called wrong by its code.
  private static func isAboutTime(_ message: String) -> Bool {
    let message = message.lowercased()
    return message.contains("signature expired") || message.contains("not yet current")
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
    (.unintelligible, ["401", "403", "404", "407", "Unknown"]),
    // `Unauthorized` is what SSO answers to a login of yesterday.
    (.credentialsExpired, ["Unauthorized", "InvalidGrant"]),
    (.tokenExpired, ["ExpiredToken", "TokenRefreshRequired"]),
    (
      .credentialsRefused,
      [
        "UnrecognizedClient", "InvalidClientTokenId", "InvalidAccessKeyId", "InvalidToken",
        "AuthFailure", "MissingAuthenticationToken", "SignatureDoesNotMatch", "InvalidSignature",
        "IncompleteSignature",
      ]
    ),
    (
      .clockWrong,
      ["RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture", "SignatureExpired"]
    ),
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
