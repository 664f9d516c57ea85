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
    let fix = fix(arn, function.value, to: patience)
    return Assessment(
      .advice,
      evidence: "The limit is \(seconds); Pinpoint stops waiting after \(patience).",
      checkedAt: function.at, fix: fix.words, command: fix.command)
  }

  /// What to do about a limit that is too high.
  ///
  /// Only `$LATEST` can be changed, under whatever name it is called. To publish it, and to lead an
  /// alias there, deploys whatever else it holds by now. Sources: `UpdateFunctionConfiguration`, and
  /// "Lambda function versions", AWS Lambda Developer Guide.
  private func fix(
    _ arn: FunctionARN, _ details: FunctionDetails, to limit: Int
  ) -> (words: String, command: String?) {
    let published = "What $LATEST holds by then is published with it."
    guard let qualifier = arn.qualifier, qualifier != FunctionARN.latest,
      details.version != FunctionARN.latest
    else { return setting(arn, details, to: limit) }
    if qualifier.allSatisfy(\.isNumber) {
      return (
        """
        A published version cannot be changed. Ask your developers to publish one with a limit of \
        \(limit) s, then choose that. \(published)
        """, nil
      )
    }
    guard !details.version.isEmpty else {
      return (
        """
        What was read does not say which version the alias \(qualifier) leads to. Ask your \
        developers to lead it to one with a limit of \(limit) s.
        """, nil
      )
    }
    return (
      """
      A published version cannot be changed. Ask your developers to publish one with a limit of \
      \(limit) s, and to lead the alias \(qualifier) to it. \(published)
      """, nil
    )
  }

  /// Sets the limit of `$LATEST`, which Lambda refuses while an update is in progress.
  private func setting(
    _ arn: FunctionARN, _ details: FunctionDetails, to limit: Int
  ) -> (words: String, command: String?) {
    let function = arn.unqualified.description
    let wait = AWSCommand("lambda", "wait", "function-updated-v2", region: arn.region.id)
      .with("--function-name", function)
    guard details.lastUpdateStatus != "InProgress", details.state != "Pending" else {
      return ("An update is in progress. Wait until this ends, then check again.", wait.line)
    }
    let update = AWSCommand("lambda", "update-function-configuration", region: arn.region.id)
      .with("--function-name", function).with("--timeout", "\(limit)")
    return (
      "The limit then holds for all who call the function.", AWSCommand.chain(update, wait)
    )
  }
}
