/// The wizard as a value: all that has been said, seen and asked for.
///
/// Only `Wizard.update` changes it.
public struct WizardState: Hashable, Sendable {
  /// The name of the session.
  public internal(set) var sessionName: String
  /// Where campaigns, functions and IAM roles are read from.
  public internal(set) var account: AccountChoice
  /// Whether that source could be opened.
  public internal(set) var accountStatus = AccountStatus.unopened
  /// The profiles that the AWS CLI knows; empty while they are not listed.
  public internal(set) var profiles: [String] = []
  /// What the user has said.
  public internal(set) var answers: Answers
  /// What stands in the filter lines of the lists.
  public internal(set) var drafts: [Field: String]
  /// The step on screen.
  public internal(set) var step: StepID
  /// The steps that have been on screen.
  public internal(set) var visited: Set<StepID>
  /// Whether the next `next` or `back` leads to Review.
  public internal(set) var returnsToReview = false
  /// Steps whose answers depend on something that has changed, until they are accepted again.
  public internal(set) var lookAgain: Set<StepID> = []
  /// The fields whose errors show because the attention has left them.
  public internal(set) var leftFields: Set<Field> = []
  /// Whether the last `next` was refused; the step then shows all its errors.
  public internal(set) var isRefused = false
  /// Something to say about the last key.
  public internal(set) var notice: Notice?
  /// What the account offers.
  public internal(set) var listings: [AccountResource.Kind: Listing] = [:]
  /// The rows whose details are wanted, by kind; ARNs.
  public internal(set) var attention: [AccountResource.Kind: String] = [:]
  /// What has been read from the account.
  public internal(set) var observations: AccountObservations
  /// What has been asked and not been answered yet.
  public internal(set) var pendingLookups: Set<Lookup> = []
  /// What people have confirmed.
  public internal(set) var confirmations: [RequirementID: Confirmation]
  /// How far writing has come.
  public internal(set) var writing = WritingStage.idle
  /// How far a trial has come; nothing of it is saved.
  public internal(set) var probing = ProbeStage.idle
  /// How far saving under another name has come.
  public internal(set) var renaming = RenamingStage.idle
  /// The wish to leave that waits for a place to save to.
  public internal(set) var unsavedDeparture: UnsavedDeparture?
  /// What is to be decided since another program has changed the file of the session.
  public internal(set) var outsideChange: OutsideChange?
  /// Whether files have been written from these very answers.
  public internal(set) var isExported: Bool
  /// Whether an answer has changed since the writing that is under way began.
  var isWritingOutdated = false
  /// What undo and redo return to.
  public internal(set) var history = History()

  /// Creates the state of a session, new or taken up again, as it stood when it was left.
  ///
  /// Steps before `step` count as visited: they were passed to get there.
  public init(
    sessionName: String, account: AccountChoice, answers: Answers = Answers(),
    drafts: [Field: String] = [:], step: StepID = .account, isExported: Bool = false,
    observations: AccountObservations = AccountObservations(),
    confirmations: [RequirementID: Confirmation] = [:]
  ) {
    self.sessionName = sessionName
    self.account = account
    self.answers = answers
    self.drafts = drafts
    self.step = step
    self.isExported = isExported
    self.observations = observations
    self.confirmations = confirmations
    visited = Set(step.predecessors).union([step])
  }
}
