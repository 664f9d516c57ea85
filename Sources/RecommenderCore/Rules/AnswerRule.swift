/// One rule about the answers; every rule stands in a file of its own and in `Rules.all`.
public protocol AnswerRule: Sendable {
  /// Where the rule comes from: a page, an API shape, or a decision of this project.
  var source: String { get }
  /// What the answers break, complete, in the order of the fields.
  func findings(in answers: Answers) -> [Finding]
  /// What is worth saying while a field is still being typed; at most one sentence matters.
  ///
  /// A hint never calls unfinished text wrong: an ARN that has only begun is on its way.
  func hint(for field: Field, in answers: Answers) -> Finding?
}

extension AnswerRule {
  /// By default a rule says nothing while the user types.
  public func hint(for field: Field, in answers: Answers) -> Finding? { nil }
}
