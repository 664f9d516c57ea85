public import RecommenderCore

/// All that the files of an export are made from; the same input gives the same bytes.
public struct ExportInput: Hashable, Sendable {
  /// The valid configuration.
  public let configuration: Configuration
  /// What the prerequisites are judged from; its answers are those of the configuration.
  public let context: AssessmentContext
  /// The session that the files are made from, to be handed to a teammate; nil where there is none.
  public let session: SessionDocument?
  /// How attribute names are written where the API stores them.
  public let attributeKeys: AttributeKeys

  /// Creates an input.
  public init(
    configuration: Configuration, context: AssessmentContext, session: SessionDocument? = nil,
    attributeKeys: AttributeKeys = .bare
  ) {
    self.configuration = configuration
    self.context = context
    self.session = session
    self.attributeKeys = attributeKeys
  }

  /// Whether the account that was read is the one built into the program.
  var isSample: Bool { context.account.source == .sample }

  /// The name of the IAM role that is to be created; nil where an existing one was chosen.
  var newRole: String? {
    if case .create(let name) = configuration.iamRole { name } else { nil }
  }

  /// The function, in Lambda mode.
  var function: FunctionARN? {
    if case .lambda(let function, _) = configuration.processing { function } else { nil }
  }

  /// Whether the very IAM role was seen in the account; one that is to be created can be there too.
  var hasSeenRole: Bool {
    let arn = configuration.iamRoleARN.description
    guard case .found(.iamRole(let role))? = context.observations[.iamRole(arn)]?.outcome else {
      return false
    }
    return role.arn == arn
  }
}
