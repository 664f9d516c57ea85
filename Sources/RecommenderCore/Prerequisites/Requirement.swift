/// One row of the prerequisites checklist; each stands in a file of its own under `Rows/`.
public protocol Requirement: Sendable {
  /// The fixed id.
  var id: RequirementID { get }
  /// The row's title: the requirement as a statement that is true when it is met.
  var title: String { get }
  /// The heading under which the row stands.
  var group: RequirementGroup { get }
  /// Who can put it right.
  var owner: Owner { get }
  /// How it is verified, in a few words; the operation's name where one is called.
  var verification: String { get }
  /// Whether a person says so and no machine can.
  var isConfirmedByPerson: Bool { get }

  /// Whether the row exists for these answers; rows about a function exist in Lambda mode only.
  func applies(to answers: Answers) -> Bool
  /// What to ask of the account for this row, given what is known so far.
  ///
  /// Chains unfold step by step: a recipe is asked for once the solution version names it.
  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup]
  /// How far the row is met.
  func assess(_ evidence: AssessmentContext) -> Assessment
}

extension Requirement {
  /// By default a row is verified by machine.
  public var isConfirmedByPerson: Bool { false }
  /// By default a row always exists.
  public func applies(to answers: Answers) -> Bool { true }
  /// By default nothing needs to be asked of the account.
  public func lookups(
    for answers: Answers, knowing observations: AccountObservations
  ) -> [Lookup] { [] }
}

/// The headings of the checklist, in their order.
public enum RequirementGroup: String, CaseIterable, Hashable, Sendable {
  case campaign = "Personalize campaign"
  case agreement = "What the team agrees on"
  case iamRole = "IAM role"
  case function = "Lambda function"
  case account = "Account and Region"
}

/// Who can put a requirement right; raw values are what documents print.
public enum Owner: String, CaseIterable, Hashable, Sendable {
  case dataScience = "data science"
  case administrator
  case developer
  case you
}

/// What a requirement is assessed from.
public struct AssessmentContext: Hashable, Sendable {
  /// The answers so far.
  public var answers: Answers
  /// Where the answers' resources are read from.
  public var account: AccountChoice
  /// What was read.
  public var observations: AccountObservations
  /// What people have confirmed.
  public var confirmations: [RequirementID: Confirmation]

  /// Creates a context.
  public init(
    answers: Answers, account: AccountChoice = .none,
    observations: AccountObservations = AccountObservations(),
    confirmations: [RequirementID: Confirmation] = [:]
  ) {
    self.answers = answers
    self.account = account
    self.observations = observations
    self.confirmations = confirmations
  }
}

/// What a person has confirmed about a requirement.
public struct Confirmation: Hashable, Sendable {
  /// Who said so.
  public var by: String
  /// When.
  public var at: Timestamp
  /// A note; may be empty.
  public var note: String

  /// Creates a confirmation.
  public init(by: String, at: Timestamp, note: String = "") {
    self.by = by
    self.at = at
    self.note = note
  }
}
