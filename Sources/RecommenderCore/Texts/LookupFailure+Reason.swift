extension LookupFailure {
  /// Why the lookup failed, in a few words.
  package var reason: String {
    switch cause {
    case .accessDenied: "ask your administrator for \(action ?? "the permission")."
    case .notFound: "it was not found."
    case .notRecorded: "the source holds no word about it."
    case .credentialsMissing: "there are no credentials."
    case .credentialsExpired: "the login has expired."
    case .regionMissing: "no Region is chosen."
    case .unreachable: "AWS cannot be reached."
    case .throttled: "AWS asks to wait a little."
    case .notAsked: "nothing was asked."
    case .serviceError: "AWS answered with an error."
    case .timedOut: "AWS did not answer in time."
    case .toolMissing: "the AWS CLI is not installed."
    case .unintelligible: "the answer could not be understood."
    }
  }
}
