public import RecommenderCore

/// What an AWS account holds, as far as the endpoint tells of it; a test fills it.
///
/// Regional things are seen from the Region of their ARN only, as in AWS.
public struct AWSAccountModel: Sendable {
  /// Who is asking.
  public var caller = Caller()
  /// The campaigns of Amazon Personalize.
  public var campaigns: [Campaign] = []
  /// The solutions.
  public var solutions: [Solution] = []
  /// The solution versions, oldest first.
  public var solutionVersions: [SolutionVersion] = []
  /// The recipes.
  public var recipes: [Recipe] = []
  /// What `GetRecommendations` gives, best first, to whoever asks.
  public var recommendedItems: [String] = []
  /// The IAM roles.
  public var roles: [Role] = []
  /// The managed policies of users, as ARNs by the user's name; any name is a user's.
  public var userPolicies: [String: [String]] = [:]
  /// The managed policies.
  public var managedPolicies: [ManagedPolicy] = []
  /// What `SimulatePrincipalPolicy` decides; the first rule that fits counts, and where none fits
  /// the decision is `implicitDeny`.
  public var simulations: [Simulation] = []
  /// How many results `SimulatePrincipalPolicy` gives at once.
  public var simulationPageSize = 100
  /// Whether the simulator, where no rule fits, and Pinpoint, when it is given an IAM role, decide
  /// by the policies that are in this account.
  public var decidesByPolicies = false
  /// The organization's policy around every identity, as JSON text; nil where there is none.
  public var organizationPolicy: String?
  /// The Lambda functions.
  public var functions: [Function] = []
  /// How many executions may run at once in a Region.
  public var concurrencyPool = 1000
  /// The recommender models that Pinpoint keeps, oldest first.
  public var recommenders: [Recommender] = []

  /// Creates an account with nothing in it.
  public init() {}

  /// Who is asking, as `GetCallerIdentity` tells it.
  public struct Caller: Hashable, Sendable {
    /// The account.
    public var account = "123456789012"
    /// The ARN of the user or of the session.
    public var arn = "arn:aws:sts::123456789012:assumed-role/Marketing/robin"
    /// The identifier.
    public var userID = "AROAEXAMPLEMARKETING:robin"
  }

  /// A recommender model that Pinpoint keeps.
  public struct Recommender: Hashable, Sendable {
    /// The identifier that Pinpoint gave it.
    public var id: String
    /// The Region that it is in; empty for one that is seen from everywhere.
    public var region: String
    /// What was sent to create or to change it.
    public var configuration: JSONValue

    /// Creates a recommender model.
    public init(id: String, region: String = "", configuration: JSONValue) {
      self.id = id
      self.region = region
      self.configuration = configuration
    }
  }
}

/// Something in an account that has a name.
public protocol NamedResource {
  /// The name.
  var name: String { get }
}

/// No such thing is in the account that a test wants to change.
public struct NoSuchResource: Error, CustomStringConvertible {
  /// What was looked for.
  public let description: String
}

extension AWSAccountModel {
  /// Changes the thing with a name, such as `try model.change(\.campaigns, "a") { … }`.
  /// - Throws: `NoSuchResource` where there is none, for a test would prove nothing then.
  public mutating func change<Resource: NamedResource>(
    _ list: WritableKeyPath<AWSAccountModel, [Resource]>, _ name: String,
    _ change: (inout Resource) -> Void
  ) throws(NoSuchResource) {
    guard let place = self[keyPath: list].firstIndex(where: { $0.name == name }) else {
      throw NoSuchResource(description: "The account has no \(Resource.self) named \(name).")
    }
    change(&self[keyPath: list][place])
  }

  /// Puts a decision before all others.
  public mutating func decide(
    _ decision: String, source: String? = nil, action: String? = nil, resource: String? = nil,
    _ change: (inout Simulation) -> Void = { _ in }
  ) {
    var simulation = Simulation(decision, source: source, action: action, resource: resource)
    change(&simulation)
    simulations.insert(simulation, at: 0)
  }
}
