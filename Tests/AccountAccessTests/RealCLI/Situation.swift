import AWSEndpoint
import RecommenderCore
import TestSamples

/// An account, answers and confirmations that differ from the good ones in one thing.
struct Situation: Sendable {
  /// Tells situations apart; no two of them share one.
  let name: String
  /// The actions that are answered in another way than in the good account.
  var actions: Set<AWSAction> = []
  var change: @Sendable (inout AWSAccountModel) throws -> Void = { _ in }
  var fault: EndpointFault?
  var answers = Answers.valid(function: true)
  var confirmations: [RequirementID: Confirmation] = [:]

  /// Everything as it should be, and nothing confirmed by a person.
  static let good = Situation(name: "good")

  /// Another account.
  static func account(
    _ name: String, _ actions: Set<AWSAction>,
    _ change: @escaping @Sendable (inout AWSAccountModel) throws -> Void
  ) -> Situation {
    Situation(name: name, actions: actions, change: change)
  }

  /// Another campaign.
  static func campaign(
    _ name: String, _ change: @escaping @Sendable (inout AWSAccountModel.Campaign) -> Void
  ) -> Situation {
    .account("campaign: \(name)", [.describeCampaign, .listCampaigns]) {
      try $0.change(\.campaigns, "movie-picks", change)
    }
  }

  /// Another IAM role.
  static func iamRole(
    _ name: String, _ change: @escaping @Sendable (inout AWSAccountModel.Role) -> Void
  ) -> Situation {
    .account("IAM role: \(name)", [.getRole]) {
      try $0.change(\.roles, "PinpointRoleforPersonalize", change)
    }
  }

  /// Another function.
  static func function(
    _ name: String, _ actions: Set<AWSAction>,
    _ change: @escaping @Sendable (inout AWSAccountModel.Function) -> Void
  ) -> Situation {
    .account("function: \(name)", actions) { try $0.change(\.functions, "movie-enrich", change) }
  }

  /// Actions that go wrong, each in the same way.
  static func fault(_ fault: EndpointFault, _ actions: Set<AWSAction>) -> Situation {
    let names = actions.map(\.permission).sorted().joined(separator: ", ")
    return Situation(name: "\(fault): \(names)", actions: actions, fault: fault)
  }

  /// Actions that the caller may not use.
  static func denied(_ actions: AWSAction...) -> Situation { .fault(.accessDenied, Set(actions)) }

  /// Other answers about the good account.
  static func answers(_ name: String, _ change: (inout Answers) -> Void) -> Situation {
    var situation = Situation(name: "answers: \(name)")
    change(&situation.answers)
    return situation
  }

  /// A person has said that everything is so.
  static let confirmed: Situation = {
    var situation = Situation(name: "confirmed")
    for id in RequirementID.allCases {
      situation.confirmations[id] = Confirmation(by: "Robin", at: AskedAccounts.time)
    }
    return situation
  }()

  /// What the rows are judged from, given what was read.
  func context(_ observations: AccountObservations) -> AssessmentContext {
    AssessmentContext(
      answers: answers, account: AccountChoice(source: .aws), observations: observations,
      confirmations: confirmations)
  }
}

extension Lookup {
  /// The actions that the lookup needs while nothing is denied.
  var actions: Set<AWSAction> {
    switch self {
    case .callerIdentity: [.getCallerIdentity]
    case .campaign: [.describeCampaign]
    case .solutionVersion: [.describeSolutionVersion]
    case .solution: [.describeSolution]
    case .recipe: [.describeRecipe]
    case .iamRole: [.getRole]
    case .iamRolePermissions: [.simulatePrincipalPolicy]
    // The session of the caller hides the path of its IAM role.
    case .passRole: [.getCallerIdentity, .getRole, .simulatePrincipalPolicy]
    case .function: [.getFunctionConfiguration]
    case .functionPolicy: [.getFunctionPolicy]
    case .functionConcurrency: [.getFunctionConcurrency]
    case .recommenderConfigurations: [.getRecommenderConfigurations]
    case .campaignList: [.listCampaigns]
    }
  }
}
