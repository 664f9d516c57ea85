extension AWSAccountModel {
  /// An IAM role.
  public struct Role: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// Begins and ends with a slash.
    public var path: String
    /// The account that it is in.
    public var account: String
    /// The trust policy as JSON text.
    public var trust: String
    /// The inline policies as JSON text, by name and in their order.
    public var inlinePolicies: [InlinePolicy] = []
    /// The ARNs of the managed policies that are attached.
    public var attachedPolicies: [String] = []
    /// The ARN of the permissions boundary.
    public var permissionsBoundary: String?
    /// What it is for, in its owner's words.
    public var description: String?

    /// The ARN with its path.
    public var arn: String { "arn:aws:iam::\(account):role\(path)\(name)" }

    /// Creates an IAM role.
    public init(
      _ name: String, path: String = "/", account: String = "123456789012", trust: String
    ) {
      self.name = name
      self.path = path
      self.account = account
      self.trust = trust
    }
  }

  /// A policy in an IAM role.
  public struct InlinePolicy: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The document as JSON text.
    public var document: String

    /// Creates a policy.
    public init(_ name: String, _ document: String) {
      self.name = name
      self.document = document
    }
  }

  /// A policy of its own.
  public struct ManagedPolicy: NamedResource, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The ARN.
    public var arn: String
    /// The documents as JSON text, by the version's name, such as `v1`.
    public var versions: [String: String]
    /// The version that is in force.
    public var defaultVersion: String

    /// Creates a policy with one version.
    public init(_ name: String, account: String = "123456789012", _ document: String) {
      self.name = name
      arn = "arn:aws:iam::\(account):policy/\(name)"
      versions = ["v1": document]
      defaultVersion = "v1"
    }
  }

  /// A rule for `SimulatePrincipalPolicy`; nil stands for any.
  public struct Simulation: Hashable, Sendable {
    /// The ARN of the user or IAM role whose policies are simulated.
    public var source: String?
    /// The action, such as `iam:PassRole`.
    public var action: String?
    /// The ARN of the resource.
    public var resource: String?
    /// `allowed`, `implicitDeny` or `explicitDeny`.
    public var decision: String
    /// Whether a permissions boundary allows it, where there is one.
    public var allowedByBoundary: Bool?
    /// Whether the organization's policies allow it, where there are some.
    public var allowedByOrganization: Bool?
    /// The condition keys with the values that a request has to give for the rule to fit.
    public var context: [String: String] = [:]
    /// The condition keys that policies ask for; those that a request does not give are missing.
    public var keys: [String] = []

    /// Creates a rule.
    public init(
      _ decision: String, source: String? = nil, action: String? = nil, resource: String? = nil
    ) {
      self.decision = decision
      self.source = source
      self.action = action
      self.resource = resource
    }

    func fits(
      source: String, action: String, resource: String, context: [String: String]
    ) -> Bool {
      (self.source ?? source) == source && (self.action ?? action) == action
        && (self.resource ?? resource) == resource
        && self.context.allSatisfy { context[$0.key] == $0.value }
    }
  }
}
