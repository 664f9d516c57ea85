/// One decision of `iam simulate-principal-policy`, with what it hangs on and what limits it.
public struct PolicyDecision: Hashable, Sendable {
  /// The action, such as `personalize:GetRecommendations`.
  public var action: String
  /// The resource it was asked for.
  public var resource: String
  /// The service that the IAM role is passed to; empty where the simulation named none.
  public var passedTo: String
  /// The decision as IAM spells it: `allowed`, `implicitDeny`, `explicitDeny`, or another word.
  public var decision: String
  /// The condition keys that policies ask for and that had no value in the simulation.
  public var missingKeys: [String]
  /// Whether the permissions boundary allows it; nil where nothing is said of one.
  public var allowedByBoundary: Bool?
  /// Whether the policies of the organization allow it; nil where nothing is said of them.
  public var allowedByOrganization: Bool?

  /// Creates a decision; what is left out is not said.
  public init(
    action: String, resource: String, passedTo: String = "", decision: String,
    missingKeys: [String] = [], allowedByBoundary: Bool? = nil, allowedByOrganization: Bool? = nil
  ) {
    self.action = action
    self.resource = resource
    self.passedTo = passedTo
    self.decision = decision
    self.missingKeys = missingKeys
    self.allowedByBoundary = allowedByBoundary
    self.allowedByOrganization = allowedByOrganization
  }
}
