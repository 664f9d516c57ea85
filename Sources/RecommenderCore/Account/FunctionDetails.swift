/// What `lambda get-function-configuration` says, as far as the checks need it.
public struct FunctionDetails: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The ARN, with the qualifier where one was asked for.
  public var arn: String
  /// The state, such as `Active`; nil where the answer bears none.
  public var state: String?
  /// Why the function is in this state, in words or as a code; empty where nothing is said.
  public var stateReason: String
  /// The status of the last update, such as `Successful`; nil where the answer bears none.
  public var lastUpdateStatus: String?
  /// Why the last update is in this status, in words or as a code; empty where nothing is said.
  public var lastUpdateReason: String
  /// The time limit in seconds; nil where unknown.
  public var timeout: Int?
  /// The run time, such as `python3.13`; empty for container images.
  public var runtime: String
  /// The version that the ARN leads to, such as `$LATEST` or `7`; empty where the answer bears none.
  public var version: String

  /// Creates details of a function.
  public init(
    name: String, arn: String, state: String? = nil, stateReason: String = "",
    lastUpdateStatus: String? = nil, lastUpdateReason: String = "", timeout: Int? = nil,
    runtime: String = "", version: String = ""
  ) {
    self.name = name
    self.arn = arn
    self.state = state
    self.stateReason = stateReason
    self.lastUpdateStatus = lastUpdateStatus
    self.lastUpdateReason = lastUpdateReason
    self.timeout = timeout
    self.runtime = runtime
    self.version = version
  }
}
