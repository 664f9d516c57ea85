extension CallerIdentity {
  /// The account, and the part of the ARN that people know: `user/sofia`,
  /// `assumed-role/Admin/sofia`, `root`.
  package var words: String {
    "Account \(account), \(arn.split(separator: ":").last ?? "")"
  }
}

extension LookupFailure {
  /// Why nobody knows who the caller is, with what helps.
  package func identityWords(profile: String) -> String {
    switch cause {
    case .toolMissing:
      return "The AWS CLI was not found. Install it, or choose another source."
    case .regionMissing:
      return "No Region is set. Choose one below."
    case .unreachable:
      return "AWS cannot be reached. Check the network and the proxy.\(said)"
    case .timedOut:
      return "AWS did not answer in time. Check the network and the proxy."
    case .throttled:
      return "AWS asks to wait a little."
    case .notAsked:
      return "AWS was not asked.\(said)"
    case .accessDenied, .notFound, .notRecorded, .serviceError, .unintelligible:
      return "AWS did not say who you are.\(said)"
    case .configurationInvalid, .credentialsMissing, .credentialsUnavailable, .credentialsRefused,
      .credentialsExpired, .loginExpired, .tokenExpired, .mfaNeeded, .iamRoleNotAssumed,
      .signInUnavailable, .clockWrong, .toolBroken:
      let words = refusal(of: .callerIdentity, region: "", profile: profile)
      let isCommand = words.fix.hasPrefix("aws ")
      return words.evidence + (isCommand ? " Run in another terminal: " : " ") + words.fix
    }
  }

  private var said: String { message.isEmpty ? "" : " \(message)" }
}
