public import RecommenderCore

/// All that the files of an export are made from; the same input gives the same bytes.
public struct ExportInput: Hashable, Sendable {
  /// The valid configuration.
  public let configuration: Configuration
  /// What the prerequisites are judged from; its answers are those of the configuration.
  public let context: AssessmentContext

  /// Creates an input.
  public init(configuration: Configuration, context: AssessmentContext) {
    self.configuration = configuration
    self.context = context
  }

  /// Whether the account that was read is the one built into the program.
  var isSample: Bool { context.account.source == .sample }
}
