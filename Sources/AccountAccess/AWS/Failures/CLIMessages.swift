import RecommenderCore

/// Sorts what the AWS CLI says by itself, before a service has answered.
///
/// The wordings are those of both versions; they are compared without regard to case.
enum CLIMessages {
  /// A cause, and words of our own where the CLI's are no help.
  struct Known: Hashable {
    var cause: LookupFailure.Cause
    /// Nil where the CLI's own line says it best.
    var words: String?
  }

  /// The failure that a text is about, or nothing where the text is not known here.
  static func failure(in text: String, call: AWSCall, access: AWSAccess) -> Known? {
    let text = text.lowercased()
    if text.contains("invalid choice") || text.contains("unknown options") {
      return Known(
        cause: .unintelligible,
        words: "The AWS CLI is too old for \(call.service) \(call.operation). Update it.")
    }
    if text.contains("the config profile") && text.contains("could not be found") {
      let name = access.profile.isEmpty ? "of that name" : "\"\(access.profile)\""
      return Known(
        cause: .credentialsMissing, words: "There is no profile \(name) in the AWS configuration.")
    }
    return table.first { row in row.signs.contains { text.contains($0) } }?.known
  }

  private struct Row {
    var known: Known
    var signs: [String]

    init(_ cause: LookupFailure.Cause, _ words: String?, _ signs: [String]) {
      known = Known(cause: cause, words: words)
      self.signs = signs
    }
  }

  /// The first row with a sign in the text counts.
  private static let table: [Row] = [
    Row(
      .toolMissing, "The AWS CLI is not installed whole.",
      ["command not found", "bad interpreter", "modulenotfounderror", "no module named"]),
    Row(
      .credentialsMissing, "No credentials were found.",
      ["unable to locate credentials", "partial credentials found"]),
    Row(
      .credentialsExpired,
      "The profile asks for a code. Run any aws command in a terminal first, then try again.",
      ["mfa code", "eoferror", "eof when reading a line"]),
    Row(
      .credentialsExpired, "The login has expired. Sign in again.",
      [
        "error loading sso token", "sso session associated with this profile has expired",
        "token has expired", "expiredtoken", "session has expired", "aws sso login",
        "refreshed credentials are still expired", "error when retrieving token from sso",
        "pending authorization", "sso session has expired", "aws login",
      ]),
    Row(
      .regionMissing, "No Region is set.",
      ["you must specify a region", "match a supported format", "argument --region"]),
    Row(
      .credentialsMissing, "The profile's credentials cannot be had.",
      [
        "error when retrieving credentials", "must have credentials",
        "infinite loop in credential configuration", "invalidconfigerror",
      ]),
    Row(.timedOut, nil, ["read timeout on endpoint url"]),
    Row(
      // The CLI's line is mostly the address, which is long and says nothing.
      .unreachable, "The connection was closed before the answer was whole.",
      ["connection was closed before"]),
    Row(
      .unreachable, nil,
      [
        "could not connect to the endpoint url", "connect timeout on endpoint url",
        "ssl validation failed", "failed to connect to proxy",
        "could not resolve", "name or service not known", "connection reset",
        "connection aborted", "connection refused", "invalid endpoint", "certificate verify failed",
        "http client raised an unhandled exception", "network is unreachable",
      ]),
    Row(
      .unintelligible, "Something other than AWS may have answered.",
      // A missing part of a reply in XML is named in quotes, and nothing else is said.
      ["unable to parse response", "codec can't decode", "jsondecodeerror", "result'"]),
  ]
}
