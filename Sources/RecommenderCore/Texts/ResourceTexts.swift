/// What is said about lists of campaigns, Lambda functions and IAM roles.
package enum ResourceTexts {
  /// Said about a filter text that fits no row; an ARN that is wrong is not called none.
  package static func nothingFits(_ kind: AccountResource.Kind, typed: String) -> String {
    typed.hasPrefix("arn:")
      ? "No \(singular(kind)) in the list fits what is typed."
      : "No \(singular(kind)) fits what is typed, and it is no ARN."
  }

  /// Said about a row that cannot be taken.
  package static func unusable(_ kind: AccountResource.Kind, status: String?) -> String {
    "This \(singular(kind)) is \(status ?? "unusable"). Choose one that is active."
  }

  /// Said where a list came and is empty.
  package static func noneThere(_ kind: AccountResource.Kind, region: String) -> String {
    switch kind {
    case .campaign:
      "There are no campaigns in \(region). Look in another Region, or ask your administrator to "
        + "let you list them."
    case .function: "There are no Lambda functions in \(region). Type the ARN of one to come."
    case .iamRole: "There are no IAM roles. Go up and choose to create one."
    }
  }

  /// Said where nothing can be listed.
  package static let nothingListed = "Nothing is listed without an account. Type the ARN."

  /// Said where a list did not come, with how to ask once more.
  package static func listFailed(_ failure: LookupFailure, again: String) -> String {
    let words = failure.words(action: "the permission", command: "", profile: "")
    // Only the source itself knows what it does not hold.
    let isOwn = failure.cause == .notRecorded && !failure.message.isEmpty
    let reason = isOwn ? failure.message : words.evidence
    return "The list could not be read. \(reason) \(again)Or type the ARN."
  }

  package static func singular(_ kind: AccountResource.Kind) -> String {
    switch kind {
    case .campaign: "campaign"
    case .function: "Lambda function"
    case .iamRole: "IAM role"
    }
  }

  package static func plural(_ kind: AccountResource.Kind) -> String {
    switch kind {
    case .campaign: "Campaigns"
    case .function: "Lambda functions"
    case .iamRole: "IAM roles"
    }
  }
}
