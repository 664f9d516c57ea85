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
    /// Versions and aliases besides `$LATEST` that are as it is.
    public var qualifiers: Set<String> = []
    /// The time limits of published versions, in seconds; nothing changes them.
    public var versions: [String: Int] = [:]
    /// The aliases with their versions.
    public var aliases: [String: Alias] = [:]
    /// Until somebody looks: an update of `$LATEST` is under way.
    var isUpdating = false
    /// The resource policies as JSON text, by qualifier; the function's own has the empty one.
    public var policies: [String: String] = [:]
    /// Nil where nothing is reserved.
    public var reservedConcurrentExecutions: Int?
    /// What an invocation returns, as JSON text.
    public var result = "{}"
    /// `Handled` or `Unhandled` where an invocation fails.
    public var functionError: String?

    /// An alias.
    public struct Alias: Hashable, Sendable {
      /// The version that it stands for.
      public var version: String
      /// Another version that gets a share of the calls.
      public var weights: [String: Double] = [:]

      /// Creates an alias for one version.
      public init(_ version: String) { self.version = version }
    }

    /// The version that a qualifier stands for.
    func version(of qualifier: String) -> String {
      let version = aliases[qualifier]?.version ?? qualifier
      return version.isEmpty ? "$LATEST" : version
    }

    /// Whether there is such a version or alias.
    func has(_ qualifier: String) -> Bool {
      qualifier == "$LATEST" || qualifiers.contains(qualifier) || versions[qualifier] != nil
        || aliases[qualifier] != nil
    }

    /// Creates a function that works, without a resource policy.
    public init(
      _ name: String, region: String = "us-east-1", account: String = "123456789012"
    ) {
      self.name = name
      arn = "arn:aws:lambda:\(region):\(account):function:\(name)"
    }
  }
}
