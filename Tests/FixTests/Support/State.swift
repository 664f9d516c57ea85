import AWSEndpoint
import RecommenderCore

/// An account in which something of one model is not as it should be.
struct State: Sendable {
  /// What the state is; no two share one.
  let name: String
  /// The row that is to be put right.
  let row: RequirementID
  /// What is to be printed for it.
  let fix: Fix
  /// The answers of the model.
  var answers = SharedAccount.films
  /// What differs from the account in which all works.
  let change: @Sendable (inout AWSAccountModel) throws -> Void

  /// What the fix of a row has to be.
  enum Fix: String, Sendable {
    /// A command that turns the row.
    case command
    /// A command; the row turns when AWS has done what it asks for.
    case commandThenWait = "command, then wait"
    /// A command that AWS refuses, and that changes nothing then.
    case refused = "refused, nothing changes"
    /// Words, for no command may do it.
    case words
  }

  init(
    _ name: String, _ row: RequirementID, _ fix: Fix, answers: Answers = SharedAccount.films,
    _ change: @escaping @Sendable (inout AWSAccountModel) throws -> Void
  ) {
    self.name = name
    self.row = row
    self.fix = fix
    self.answers = answers
    self.change = change
  }

  /// The account.
  var model: AWSAccountModel {
    get throws {
      var model = SharedAccount.model
      try change(&model)
      return model
    }
  }

  /// A state of the IAM role.
  static func iamRole(
    _ name: String, _ row: RequirementID, _ fix: Fix,
    _ change: @escaping @Sendable (inout AWSAccountModel.Role) -> Void
  ) -> State {
    State(name, row, fix) { try $0.change(\.roles, SharedAccount.roleName, change) }
  }

  /// A trust policy.
  static func trust(_ name: String, _ fix: Fix, _ document: String) -> State {
    iamRole("trust: \(name)", .iamRoleTrust, fix) { $0.trust = document }
  }

  /// A state of the function, called with a version or an alias where one is named.
  static func function(
    _ name: String, _ row: RequirementID, _ fix: Fix, qualifier: String = "",
    _ change: @escaping @Sendable (inout AWSAccountModel.Function) -> Void
  ) -> State {
    var answers = SharedAccount.films
    if !qualifier.isEmpty { answers.functionArn += ":\(qualifier)" }
    return State("function: \(name)", row, fix, answers: answers) {
      try $0.change(\.functions, "movie-enrich", change)
    }
  }

  /// A state of the campaign.
  static func campaign(
    _ name: String, _ row: RequirementID, _ fix: Fix,
    _ change: @escaping @Sendable (inout AWSAccountModel.Campaign) -> Void
  ) -> State {
    State("campaign: \(name)", row, fix) { try $0.change(\.campaigns, "movie-picks", change) }
  }
}
