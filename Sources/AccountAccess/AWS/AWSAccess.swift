import FoundationEssentials
import RecommenderCore

/// How the AWS CLI is called: which program, as whom, where to, and within which limits.
///
/// Credentials, proxies, SSO and role chaining are the CLI's own business; nothing here holds one
/// but the environment, which is handed on and never shown.
public struct AWSAccess: Hashable, Sendable {
  /// The CLI: a name that is looked for in the environment's `PATH`, or a path with a slash in it.
  public var executable: String
  /// The profile; empty for the CLI's own choice.
  public var profile: String
  /// The address that every service is asked at instead of AWS's own; empty for AWS's own.
  public var endpointURL: String
  /// The environment in which the CLI runs.
  public var environment: [String: String]
  /// How long one call may take before it is ended.
  public var timeLimit: Duration
  /// How many calls of one reader run at once, at least 1.
  public var processLimit: Int
  /// How often the CLI tries a call that the network or the service fails, at least 1.
  var attempts = 2

  /// Creates a way of calling the CLI; without an environment it is this program's own.
  public init(
    executable: String = "aws", profile: String = "", endpointURL: String = "",
    environment: [String: String]? = nil, timeLimit: Duration = .seconds(20),
    processLimit: Int = 8
  ) {
    self.executable = executable
    self.profile = profile
    self.endpointURL = endpointURL
    self.environment = environment ?? ProcessInfo.processInfo.environment
    self.timeLimit = timeLimit
    self.processLimit = processLimit
  }

  /// The profile as the CLI is told it; nothing for the CLI's own choice.
  ///
  /// - Throws: A failure where it can be no profile.
  func profileArguments() throws(LookupFailure) -> [AWSArgument] {
    profile.isEmpty ? [] : [try AWSArgument("--profile", .profile, profile)]
  }

  /// The environment of the CLI, with what keeps it from asking, paging and trying for minutes.
  var commandEnvironment: [String: String] {
    environment.merging([
      // Both versions take these, so that the version need not be asked for.
      "AWS_PAGER": "", "AWS_CLI_AUTO_PROMPT": "off", "AWS_MAX_ATTEMPTS": "\(attempts)",
      // Newer ones print errors in forms that do not name the operation; older ones ignore this.
      "AWS_CLI_ERROR_FORMAT": "legacy",
      // The CLI cannot write names that its locale has no letters for.
      "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8",
    ]) { $1 }
  }
}
