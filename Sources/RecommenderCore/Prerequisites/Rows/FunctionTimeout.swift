/// The function ends within the time that Pinpoint waits for it.
struct FunctionTimeout: FunctionRequirement, VerifiedRequirement {
  let id = RequirementID.functionTimeout
  let title = "The function's time limit is 15 s at most"
  let owner = Owner.developer
  let verification = "get-function-configuration"

  func lookups(for answers: Answers, knowing observations: AccountObservations) -> [Lookup] {
    FunctionExists().lookups(for: answers, knowing: observations)
  }

  func verify(_ evidence: AssessmentContext) throws(Undecided) -> Assessment {
    let function = try evidence.function()
    let arn = try evidence.chosenFunction()
    guard let timeout = function.value.timeout else {
      throw Undecided("Lambda does not say the time limit.", at: function.at)
    }
    let seconds = timeout == 1 ? "1 second" : "\(timeout) seconds"
    let patience = Limits.functionTimeoutSeconds
    guard timeout > patience else {
      return Assessment(.met, evidence: "The limit is \(seconds).", checkedAt: function.at)
    }
    let command = AWSCommand(
      "lambda", "update-function-configuration", region: arn.region.id
    ).with("--function-name", arn.unqualified.description).with("--timeout", "\(patience)")
    return Assessment(
      .advice,
      evidence: "The limit is \(seconds); Pinpoint stops waiting after \(patience).",
      checkedAt: function.at, mend: command.line)
  }
}
