import RecommenderCore
import TerminalCanvas

/// What a list of resources says when it has nothing to show.
enum PickerTexts {
  /// Said while no row stands in the list.
  static func empty(_ kind: AccountResource.Kind, _ state: WizardState) -> String {
    let typed = state.drafts[PickedResource(kind: kind).field] ?? ""
    if !typed.isEmpty { return nothingFits(kind, typed: typed) }
    if state.account.source == .none {
      return "Nothing is listed without an account. Type the ARN."
    }
    guard let listing = state.listings[kind] else { return "" }
    switch listing.progress {
    case .idle, .loading: return ""
    case .complete: return noneThere(kind, region: state.answers.region)
    case .failed(let failure):
      let reason = failure.message.isEmpty ? FailureTexts.reason(failure) : failure.message
      let again = state.account.source == .aws ? "F5 tries again. " : ""
      return "The list could not be read: \(reason) \(again)Or type the ARN."
    }
  }

  /// Said in place of rows while they are on their way.
  static func status(
    _ kind: AccountResource.Kind, _ state: WizardState, _ surroundings: Surroundings
  ) -> String? {
    guard let listing = state.listings[kind], listing.progress == .loading, listing.rows.isEmpty
    else { return nil }
    return "\(turningMark(surroundings)) \(plural(kind)) are being listed"
  }

  /// The mark that turns while something is on its way.
  static func turningMark(_ surroundings: Surroundings) -> String {
    String(ProgressMark(number: surroundings.tick).character(surroundings.glyphs))
  }

  /// Said about a filter text that fits no row; an ARN that is wrong is not called none.
  static func nothingFits(_ kind: AccountResource.Kind, typed: String) -> String {
    typed.hasPrefix("arn:")
      ? "No \(singular(kind)) in the list fits what is typed."
      : "No \(singular(kind)) fits what is typed, and it is no ARN."
  }

  /// Said when Enter finds no row to take.
  static func nothingToChoose(_ kind: AccountResource.Kind) -> String {
    "No \(singular(kind)) is chosen. There is no row to choose yet. Type the ARN."
  }

  static func unusable(_ kind: AccountResource.Kind, status: String?) -> String {
    "This \(singular(kind)) is \(status ?? "unusable"). Choose one that is active."
  }

  private static func noneThere(_ kind: AccountResource.Kind, region: String) -> String {
    switch kind {
    case .campaign:
      "There are no campaigns in \(region). Look in another Region, or ask your administrator to "
        + "let you list them."
    case .function: "There are no Lambda functions in \(region). Type the ARN of one to come."
    case .iamRole: "There are no IAM roles. Go up and choose to create one."
    }
  }

  private static func singular(_ kind: AccountResource.Kind) -> String {
    switch kind {
    case .campaign: "campaign"
    case .function: "Lambda function"
    case .iamRole: "IAM role"
    }
  }

  private static func plural(_ kind: AccountResource.Kind) -> String {
    switch kind {
    case .campaign: "Campaigns"
    case .function: "Lambda functions"
    case .iamRole: "IAM roles"
    }
  }
}

/// Why a lookup failed, in a few words.
enum FailureTexts {
  static func reason(_ failure: LookupFailure) -> String {
    switch failure.cause {
    case .accessDenied: "ask your administrator for \(failure.action ?? "the permission")."
    case .notFound: "it was not found."
    case .notRecorded: "the source holds no word about it."
    case .credentialsMissing: "there are no credentials."
    case .credentialsExpired: "the login has expired."
    case .regionMissing: "no Region is chosen."
    case .unreachable: "AWS cannot be reached."
    case .throttled: "AWS asks to wait a little."
    case .serviceError: "AWS answered with an error."
    case .timedOut: "AWS did not answer in time."
    case .toolMissing: "the AWS CLI is not installed."
    case .unintelligible: "the answer could not be understood."
    }
  }
}
