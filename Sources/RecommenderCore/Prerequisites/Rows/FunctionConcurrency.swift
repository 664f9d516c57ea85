/// Enough concurrent executions are reserved for the function.
///
/// Source: "Customizing recommendations with AWS Lambda", Amazon Pinpoint Developer Guide.
struct FunctionConcurrency: FunctionRequirement, VerifiedRequirement {
  /// The reservation that the guide recommends.
  static let recommended = 256

  /// What a reservation takes from others.
  ///
  /// Source: `PutFunctionConcurrency` in the AWS Lambda API reference.
  private static let price = """
    They come out of what all functions of the account share in this Region, and the function can \
    then run no more than \(recommended) times at once. AWS refuses to leave the others fewer than 100.
    """

  let id = RequirementID.functionConcurrency
  let title = "256 concurrent executions are reserved"
  let owner = Owner.developer
  let verification = "get-function-concurrency"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    answers.chosenFunction.map { [.functionConcurrency($0.description)] } ?? []
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let arn = try evidence.chosenFunction()
    let reserved = try evidence.sight(
      .functionConcurrency(arn.description),
      absent: { .init(.notChecked, evidence: "The function was not found.", checkedAt: $0) },
      { reply in if case .functionConcurrency(let count) = reply { .some(count) } else { nil } })
    let command = AWSCommand("lambda", "put-function-concurrency", region: arn.region.id)
      .with("--function-name", arn.unqualified.description)
      .with("--reserved-concurrent-executions", "\(Self.recommended)").line
    switch reserved.value {
    case nil:
      try isTold(about: arn, evidence)
      return Assessment(
        .advice, evidence: "Nothing is reserved; \(Self.recommended) are recommended.",
        checkedAt: reserved.at, fix: Self.price, command: command)
    case 0?:
      return Assessment(
        .notMet, evidence: "0 are reserved, so the function cannot run.", checkedAt: reserved.at,
        fix: "Someone may have stopped it on purpose: ask your developers first. \(Self.price)",
        command: command)
    case let count? where count < Self.recommended:
      return Assessment(
        .advice, evidence: "\(count) reserved; \(Self.recommended) are recommended.",
        checkedAt: reserved.at, fix: Self.price, command: command)
    case let count?:
      return Assessment(.met, evidence: "\(count) are reserved.", checkedAt: reserved.at)
    }
  }

  /// Throws where what looks like "nothing is reserved" may be no answer at all.
  ///
  /// The CLI prints nothing for both, so the other reply of the same service tells them apart.
  private func isTold(
    about arn: FunctionARN, _ evidence: AssessmentContext
  ) throws(Undecided) {
    let lookup = Lookup.function(arn.description)
    guard let observation = evidence.observations[lookup],
      case .failed(let failure) = observation.outcome, failure.cause == .unintelligible
    else { return }
    throw Undecided(
      failure.assessment(of: lookup, at: observation.at, for: evidence))
  }
}
