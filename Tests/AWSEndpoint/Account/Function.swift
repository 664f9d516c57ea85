extension AWSAccountModel {
  /// A Lambda function.
  public struct Function: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// The runtime; container images have none.
    public var runtime: String? = "python3.13"
    /// `Zip` or `Image`.
    public var packageType = "Zip"
    /// What it is for, in its owner's words.
    public var description = ""
    /// Seconds.
    public var timeout = 10
    /// The state, such as `Active`; old answers have none.
    public var state: String? = "Active"
    /// Why it is in this state.
    public var stateReason: String?
    /// Why it is in this state, as a code.
    public var stateReasonCode: String?
    /// How the last change went, such as `Successful`; old answers have none.
    public var lastUpdateStatus: String? = "Successful"
    /// Why it went so.
    public var lastUpdateStatusReason: String?
    /// Why it went so, as a code.
    public var lastUpdateStatusReasonCode: String?
    /// The versions and aliases besides `$LATEST`.
    public var qualifiers: Set<String> = []
    /// The resource policies as JSON text, by qualifier; the function's own has the empty one.
    public var policies: [String: String] = [:]
    /// Nil where nothing is reserved.
    public var reservedConcurrentExecutions: Int?
    /// What an invocation returns, as JSON text.
    public var result = "{}"
    /// `Handled` or `Unhandled` where an invocation fails.
    public var functionError: String?

    /// Creates a function that works, without a resource policy.
    public init(
      _ name: String, region: String = "us-east-1", account: String = "123456789012"
    ) {
      self.name = name
      arn = "arn:aws:lambda:\(region):\(account):function:\(name)"
    }
  }
}
