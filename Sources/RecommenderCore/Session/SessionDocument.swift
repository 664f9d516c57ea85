/// A session as it stands in its file: also the answer file for unattended use, and what a
/// teammate is handed.
public struct SessionDocument: Hashable, Sendable {
  /// The value of the member `format`.
  public static let format = "recommender-wizard/session"
  /// The version of the format that is written.
  public static let version = 1

  /// Members that this program does not know, by the place of the object that they stand in.
  ///
  /// They are written back after the known ones, in their order.
  public struct UnknownMembers: Hashable, Sendable {
    var document: [JSONValue.Member] = []
    var account: [JSONValue.Member] = []
    var answers: [JSONValue.Member] = []
    var drafts: [JSONValue.Member] = []
    /// Of attribute rows; all rows are listed, so that it shows which were moved.
    var attributes: [AttributeRow] = []
    var confirmations: [RequirementID: [JSONValue.Member]] = [:]
    /// Of observations; a newer observation of the same lookup has its own or none.
    var observations: [Observation: [JSONValue.Member]] = [:]
    /// Whole confirmations and observations of kinds that this program does not know.
    var confirmationRows: [JSONValue] = []
    var observationRows: [JSONValue] = []

    /// Creates an empty collection.
    public init() {}
  }

  /// The name of the session; empty where the document bears none.
  public var name: String
  /// When the session began.
  public var created: Timestamp?
  /// When it was last saved.
  public var modified: Timestamp?
  /// Where campaigns are read from; nil where the document does not say.
  public var account: AccountChoice?
  /// The step on screen.
  public var step: StepID?
  /// Whether files have been written from these very answers.
  public var isExported: Bool
  /// What the user has said.
  public var answers: Answers
  /// What stands half-typed in the filter lines of lists.
  public var drafts: [Field: String]
  /// What people have confirmed.
  public var confirmations: [RequirementID: Confirmation]
  /// What was read from the account.
  public var observations: AccountObservations
  /// What this program does not know.
  public var unknown: UnknownMembers

  /// Creates a document; whatever is left out has not been said.
  public init(
    name: String = "", created: Timestamp? = nil, modified: Timestamp? = nil,
    account: AccountChoice? = nil, step: StepID? = nil, isExported: Bool = false,
    answers: Answers = Answers(),
    drafts: [Field: String] = [:], confirmations: [RequirementID: Confirmation] = [:],
    observations: AccountObservations = AccountObservations(),
    unknown: UnknownMembers = UnknownMembers()
  ) {
    self.name = name
    self.created = created
    self.modified = modified
    self.account = account
    self.step = step
    self.isExported = isExported
    self.answers = answers
    self.drafts = drafts
    self.confirmations = confirmations
    self.observations = observations
    self.unknown = unknown
  }
}
