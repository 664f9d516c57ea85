import AWSEndpoint
import RecommenderCore

/// What the answers to a lookup depend on: all that the account holds of one service.
struct ServiceState: Hashable, Sendable {
  var caller: AWSAccountModel.Caller?
  var campaigns: [AWSAccountModel.Campaign] = []
  var solutions: [AWSAccountModel.Solution] = []
  var solutionVersions: [AWSAccountModel.SolutionVersion] = []
  var recipes: [AWSAccountModel.Recipe] = []
  var roles: [AWSAccountModel.Role] = []
  var managedPolicies: [AWSAccountModel.ManagedPolicy] = []
  var simulations: [AWSAccountModel.Simulation] = []
  var organizationPolicy: String?
  var functions: [AWSAccountModel.Function] = []
  var concurrencyPool = 0
  var recommenders: [AWSAccountModel.Recommender] = []

  /// The state of the service that a lookup asks.
  init(_ model: AWSAccountModel, for lookup: Lookup) {
    switch lookup {
    case .callerIdentity: caller = model.caller
    case .campaign, .campaignList, .solution, .solutionVersion, .recipe: setPersonalize(model)
    case .iamRole, .iamRolePermissions, .passRole: setIAM(model)
    case .function, .functionPolicy, .functionConcurrency: setLambda(model)
    case .recommenderConfigurations: recommenders = model.recommenders
    }
  }

  /// The state of everything.
  init(_ model: AWSAccountModel) {
    setPersonalize(model)
    setIAM(model)
    setLambda(model)
    recommenders = model.recommenders
  }

  private mutating func setPersonalize(_ model: AWSAccountModel) {
    campaigns = model.campaigns
    solutions = model.solutions
    solutionVersions = model.solutionVersions
    recipes = model.recipes
  }

  private mutating func setIAM(_ model: AWSAccountModel) {
    caller = model.caller
    roles = model.roles
    managedPolicies = model.managedPolicies
    simulations = model.simulations
    organizationPolicy = model.organizationPolicy
  }

  private mutating func setLambda(_ model: AWSAccountModel) {
    functions = model.functions
    concurrencyPool = model.concurrencyPool
  }
}
