/// One place where a document has another shape than it should.
public struct ShapeMistake: Hashable, Sendable {
  /// The place, such as `answers.attributes[2].name`.
  public let place: String
  /// What is wrong there, as one sentence.
  public let problem: String
  /// What may stand there, as one sentence.
  public let allowed: String

  /// Creates a mistake.
  public init(place: String, problem: String, allowed: String) {
    self.place = place
    self.problem = problem
    self.allowed = allowed
  }
}
