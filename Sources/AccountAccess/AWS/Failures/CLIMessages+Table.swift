import RecommenderCore

extension CLIMessages {
  struct Row {
    var known: Known
    var signs: [String]

    init(_ cause: LookupFailure.Cause, _ words: String?, _ signs: [String]) {
      known = Known(cause: cause, words: words)
      self.signs = signs
    }
  }

  /// The first row with a sign in the text counts.
  ///
  /// Source: the exceptions of botocore, of the AWS CLI and of Python, in the versions of 2023 to
  /// 2026.
  static let table: [Row] = [
    // Behind it stands what another program says, which may hold any other sign.
    Row(
      .credentialsUnavailable, nil,
      ["error when retrieving credentials", "error retrieving metadata"]),
    Row(.toolMissing, "The AWS CLI is not installed.", ["command not found"]),
    Row(
      .mfaNeeded, "it cannot be typed here",
      ["mfa code", "mfa token required", "eoferror", "eof when reading a line"]),
    Row(
      .configurationInvalid, nil,
      [
        "source_profile", "source profile", "credential_source", "credential source",
        "infinite loop in credential configuration", "role arn configured", "configured to use sso",
        "configured to use the sso", "sso_session", "sso-session", "required sso configuration",
        "services configuration", "configuration does not exist", "unable to parse config file",
        "specified config file", "invalidconfigerror", "errno 13", "errno 21",
        "ca certificate bundle", "instance metadata endpoint", "instance metadata service endpoint",
        "retry configuration", "value provided to \"m", "defaults mode", "proxies_config",
        "regional endpoint", "invalid configuration", "invalid endpoint configuration",
        "unsupported configuration", "signature version", "invalid alias", "cli_timestamp_format",
        "cli_error_format", "cli_binary_format",
      ]),
    Row(
      .credentialsMissing, "No credentials were found.",
      ["unable to locate credentials", "unable to locate authorization token"]),
    Row(
      .credentialsMissing, "The secret access key is missing beside the access key ID.",
      ["missing: aws_secret_access_key", "missing: 'aws_secret_access_key'"]),
    Row(
      .credentialsMissing, "The access key ID is missing beside the secret access key.",
      ["missing: aws_access_key_id", "missing: 'aws_access_key_id'"]),
    Row(
      .credentialsMissing, "Only a part of the credentials was found.",
      ["partial credentials found"]),
    Row(
      .credentialsUnavailable, "the sign-in may not renew them (signin:CreateOAuth2Token)",
      ["createoauth2token", "refresh login credentials"]),
    Row(
      .loginExpired, "",
      ["aws login'", "login session", "login authorization code"]),
    Row(
      .credentialsExpired, "The login has expired. Sign in again.",
      [
        "error loading sso token", "sso session associated with this profile has expired",
        "sso session has expired", "aws sso login", "error when retrieving token from sso",
        "access token from sso", "token has expired", "session has expired",
        "pending authorization",
      ]),
    Row(.tokenExpired, nil, ["expiredtoken", "refreshed credentials are still expired"]),
    Row(
      .credentialsUnavailable, nil,
      [
        "credential process", "errno 2]", "auth token value", "'accesskeyid'", "'secretaccesskey'",
        "error when retrieving token",
        // What Python says of text that is no JSON, as a program or a file of tokens may hold it.
        "(char ",
      ]),
    Row(.regionMissing, "No Region is set.", ["you must specify a region", "argument --region"]),
    Row(
      .regionMissing, "The AWS CLI does not know the Region.",
      [
        "match a supported format", "unknown region", "unable to construct an endpoint",
        "unable to construct a modeled endpoint", "pseudo-region", "not available in region",
      ]),
    Row(.timedOut, nil, ["read timeout on endpoint url"]),
    Row(
      // The CLI's line is mostly the address, which is long and says nothing.
      .unreachable, "The connection was closed before the answer was whole.",
      ["connection was closed before", "response stream", "total bytes expected"]),
    Row(
      .unreachable, nil,
      [
        "could not connect to the endpoint url", "connect timeout on endpoint url",
        "failed to establish a connection", "ssl validation failed", "failed to connect to proxy",
        "could not resolve", "name or service not known", "connection reset",
        "connection aborted", "connection refused", "invalid endpoint", "certificate verify failed",
        "http client raised an unhandled exception", "network is unreachable",
        "insufficient request capacity",
      ]),
    Row(
      .unintelligible, "Something other than AWS may have answered.",
      // A missing part of a reply in XML is named in quotes, and nothing else is said.
      ["unable to parse response", "codec can't decode", "jsondecodeerror", "result'"]),
  ]
}
