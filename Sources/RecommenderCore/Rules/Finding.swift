/// One thing that is wrong with, or worth saying about, an answer.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// Nothing can be exported until it is fixed.
    case error
    /// It exports, and the checklist tells.
    case warning
    /// Said while the user is still typing.
    case hint
  }

  /// The answer that the finding is about.
  public var field: Field
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, as one sentence.
  public var problem: String
  /// What is allowed, as one sentence.
  public var allowed: String
  /// What to do, as one sentence.
  public var fix: String

  /// Creates a finding; each text is one plain sentence.
  public init(
    field: Field, severity: Severity, problem: String, allowed: String, fix: String
  ) {
    self.field = field
    self.severity = severity
    self.problem = problem
    self.allowed = allowed
    self.fix = fix
  }

  /// What is wrong and what is allowed, in that order.
  public var message: String { "\(problem) \(allowed)" }
}
