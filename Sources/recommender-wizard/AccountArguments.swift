import AccountAccess
import ArgumentParser
import FoundationEssentials
import RecommenderCore

/// The options that say which account is read, and how.
struct AccountArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where campaigns, functions and IAM roles are read from.",
      discussion: "aws is the AWS CLI; sample is built in; FILE is a snapshot, or what aws "
        + "personalize list-campaigns or describe-campaign prints.",
      valueName: "aws|sample|none|FILE"))
  var account: AccountArgument?

  @Option(help: ArgumentHelp("The profile of the AWS CLI.", valueName: "name"))
  var profile: String?

  @Option(
    name: .customLong("region"),
    help: ArgumentHelp("The Region; of several, most commands take the last.", valueName: "region"))
  var regions: [String] = []

  @Option(
    name: .customLong("endpoint-url"),
    help: ArgumentHelp("The address to ask in place of AWS.", valueName: "url"))
  var endpointURL: String?

  /// The Region; nil where none is given.
  var region: String? { regions.last }

  func validate() throws {
    if let region = regions.first(where: { !AWSRegion($0).isWellFormed }) {
      throw ValidationError("\"\(region)\" is no Region. Give one such as us-east-1.")
    }
    if let endpointURL, !["http://", "https://"].contains(where: endpointURL.hasPrefix) {
      throw ValidationError(
        "\"\(endpointURL)\" is no address. Give one that begins with http:// or https://.")
    }
    if profile?.isEmpty == true { throw ValidationError("Give the name of a profile.") }
    if let account, account.choice.source != .aws, profile != nil || endpointURL != nil {
      throw ValidationError("--profile and --endpoint-url go with --account aws only.")
    }
  }

  /// The account that the options name; what they leave open is as saved, and else the AWS CLI.
  func choice(or saved: AccountChoice? = nil) -> AccountChoice {
    AccountChoice.named(
      account?.choice, profile: profile, isEndpointNamed: endpointURL != nil, or: saved)
  }

  /// How the AWS CLI is called.
  var access: AWSAccess {
    AWSAccess(profile: profile ?? "", endpointURL: endpointURL ?? "")
  }

  /// Opens an account.
  ///
  /// - Throws: `CommandRefused` where it is a snapshot that cannot be read.
  func reader(for choice: AccountChoice) throws(CommandRefused) -> any AccountReader {
    do {
      let home = ProcessInfo.processInfo.environment["HOME"]
      return try accountReader(for: choice, home: home, aws: access)
    } catch {
      throw CommandRefused("\(error)", exitCode: error.exitCode)
    }
  }
}

extension AccountChoice {
  /// The account in a few words, such as `the AWS CLI, profile films`.
  var words: String {
    switch source {
    case .aws: profile.isEmpty ? "the AWS CLI" : "the AWS CLI, profile \(profile)"
    case .sample: "the built-in sample account"
    case .file: "the snapshot \(file)"
    case .none: "no account"
    }
  }
}

extension AccountRefused {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .fileMissing, .fileNotFound, .isDirectory, .unreadable: .notFound
    case .tooLarge, .notASnapshot, .sampleDamaged: .dataRefused
    }
  }
}
