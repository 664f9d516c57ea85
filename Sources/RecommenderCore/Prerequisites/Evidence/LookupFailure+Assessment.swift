extension LookupFailure {
  /// The assessment of a row whose lookup failed for any cause but a resource that does not exist.
  ///
  /// Access denied says nothing about the resource, so the verdict is "not checked", never
  /// "not met".
  func assessment(
    of lookup: Lookup, at time: Timestamp, for context: AssessmentContext
  ) -> Assessment {
    let words = words(for: lookup, region: context.region, profile: context.account.profile)
    // Where the source holds no word, nothing was asked, so there is no time to give.
    return Assessment(
      .notChecked, evidence: words.evidence, checkedAt: cause == .notRecorded ? nil : time,
      mend: words.mend)
  }

  /// What happened and what helps, for people; the mend may be a command.
  ///
  /// Quotes the message of the source with everything invisible in it made visible.
  public func words(
    for lookup: Lookup, region: String, profile: String
  ) -> (evidence: String, mend: String) {
    words(action: lookup.action, command: lookup.command(region: region), profile: profile)
  }

  /// The same where the account gave no answer at all, in the source's own words as far as they
  /// are a sentence.
  public func refusal(
    of lookup: Lookup, region: String, profile: String
  ) -> (evidence: String, mend: String) {
    var words = words(for: lookup, region: region, profile: profile)
    // Only what the network says needs words around it.
    let isSentence = cause.isOutOfReach && cause != .unreachable
    if isSentence, !message.isEmpty { words.evidence = message }
    return words
  }

  /// What happened and what helps; the action and the command are those of what was asked.
  func words(
    action needed: String, command: String, profile: String
  ) -> (evidence: String, mend: String) {
    switch cause {
    case .accessDenied:
      let action = action.map(Quoted.short) ?? needed
      return (
        "Access is denied. Ask your administrator for \(action).",
        "Ask your administrator for \(action), then check again."
      )
    case .notFound:
      return ("It was not found.", "Check the ARN and the Region.")
    case .notRecorded:
      return ("Nothing was asked of the account.", command)
    case .credentialsMissing:
      return (
        "There are no AWS credentials.",
        AWSCommand(settingUp: "configure", profile: profile).line
      )
    case .credentialsExpired:
      return (
        "The AWS login has expired.",
        AWSCommand(settingUp: "sso", "login", profile: profile).line
      )
    case .regionMissing:
      return ("No Region is set.", "Choose a Region, then check again.")
    case .unreachable:
      return (
        Quoted.sentence("AWS could not be reached", reason: message),
        "Check the network, the proxy and the endpoint, then check again."
      )
    case .throttled:
      return ("AWS asked to slow down.", "Wait a moment, then check again.")
    case .notAsked:
      return (
        "\(Quoted.short(message)) Nothing was asked.",
        "Correct what the session or the snapshot says, then check again."
      )
    case .serviceError:
      return (Quoted.sentence("AWS reported an error", reason: message), "Check again later.")
    case .timedOut:
      return ("AWS did not answer in time.", "Check again.")
    case .toolMissing:
      return (
        "The AWS CLI was not found.", "Install the AWS CLI, or check against a snapshot file."
      )
    case .unintelligible:
      return (
        Quoted.sentence("The answer could not be read", reason: message),
        command
      )
    }
  }
}
