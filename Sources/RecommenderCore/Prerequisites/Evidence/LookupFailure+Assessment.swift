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
      fix: words.fix)
  }

  /// What happened and what helps, for people; the fix may be a command.
  ///
  /// Quotes the message of the source with everything invisible in it made visible.
  public func words(
    for lookup: Lookup, region: String, profile: String
  ) -> (evidence: String, fix: String) {
    words(action: lookup.action, command: lookup.command(region: region), profile: profile)
  }

  /// The same where the account gave no answer at all, in the source's own words as far as they
  /// are a sentence.
  public func refusal(
    of lookup: Lookup, region: String, profile: String
  ) -> (evidence: String, fix: String) {
    var words = words(for: lookup, region: region, profile: profile)
    switch cause {
    case .credentialsMissing, .credentialsExpired, .regionMissing, .timedOut, .toolMissing:
      if !message.isEmpty { words.evidence = message }
    default: break
    }
    return words
  }

  /// What happened and what helps; the action and the command are those of what was asked.
  ///
  /// On the way to credentials the fix is a command where one is right for every profile.
  func words(
    action needed: String, command: String, profile: String
  ) -> (evidence: String, fix: String) {
    let action = action.map(Quoted.short) ?? needed
    let whose = profile.isEmpty ? "the profile" : "the profile \(profile)"
    func told(_ statement: String) -> String { Quoted.sentence(statement, reason: message) }
    func aws(_ words: String...) -> String { AWSCommand(settingUp: words, profile: profile).line }
    switch cause {
    case .accessDenied:
      if let words = denial?.words(action: action) { return words }
      let missing = denial?.policy == .identityBased ? " No identity-based policy allows it." : ""
      return (
        "Access is denied. Ask your administrator for \(action).\(missing)",
        "Ask your administrator for \(action), then check again."
      )
    case .notFound:
      return ("It was not found.", "Check the ARN and the Region.")
    case .notRecorded:
      return (
        message.isEmpty ? "Nothing was asked of the account." : Quoted.sentence(message), command
      )
    case .configurationInvalid:
      return (
        told("The AWS configuration has an error"),
        "Correct the AWS configuration (~/.aws/config or ~/.aws/credentials), then try again."
      )
    case .credentialsMissing:
      return ("There are no AWS credentials.", aws("configure"))
    case .credentialsUnavailable:
      return (
        told("The AWS credentials are not available"),
        "Correct where \(whose) gets its credentials, then try again."
      )
    case .credentialsRefused:
      return (
        told("AWS does not accept the access key or its signature"),
        "Check the access key and its secret key: those in the environment, or those of \(whose), "
          + "which \(aws("configure")) sets anew. Then try again."
      )
    case .credentialsExpired:
      return ("The AWS login has expired.", aws("sso", "login"))
    case .loginExpired:
      return (told("The AWS login has expired"), aws("login"))
    case .tokenExpired:
      return (
        told("The temporary credentials have expired"),
        "Get new credentials for \(whose), or set new ones in the environment, then try again."
      )
    case .mfaNeeded:
      // This call asks for the code, and the CLI keeps what it gets for the calls that follow.
      return (told("The profile asks for an MFA code"), aws("sts", "get-caller-identity"))
    case .iamRoleNotAssumed:
      return (
        told("The IAM role could not be assumed"),
        denial?.words(action: action)?.fix
          ?? "Check which IAM role \(whose) names, and ask its administrator who may assume it. "
          + "Then try again."
      )
    case .signInUnavailable:
      return (told("AWS could not sign you in"), "Wait a moment, then try again.")
    case .clockWrong:
      return (
        told("The clock of this computer and that of AWS differ"),
        "Set the clock of this computer, then try again."
      )
    case .regionMissing:
      return ("No Region is set.", "Choose a Region, then check again.")
    case .unreachable:
      return (
        told("AWS could not be reached"),
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
      return (told("AWS reported an error"), "Check again later.")
    case .timedOut:
      return ("AWS did not answer in time.", "Check again.")
    case .toolMissing:
      return (
        "The AWS CLI was not found.", "Install the AWS CLI, or check against a snapshot file."
      )
    case .toolBroken:
      return (
        told("The AWS CLI failed"),
        "Run \(aws("sts", "get-caller-identity")) in a terminal. Where that fails too, install the "
          + "AWS CLI anew."
      )
    case .unintelligible:
      return (told("The answer could not be read"), command)
    }
  }
}
