import RecommenderCore
import TerminalCanvas

/// Who the AWS CLI is signed in as, or why it is not, with what helps.
enum IdentityLine {
  static func text(_ state: WizardState, _ surroundings: Surroundings) -> StyledText {
    let glyphs = surroundings.glyphs
    switch state.observations[.callerIdentity]?.outcome {
    case .found(.callerIdentity(let identity)):
      return StyledText("\(glyphs.success) ", .success)
        + StyledText("Account \(identity.account), \(name(of: identity))", .secondary)
    case .failed(let failure):
      return StyledText(
        "\(glyphs.failure) \(words(failure, profile: state.account.profile))", .error)
    default:
      let mark = ProgressMark(number: surroundings.tick).character(glyphs)
      return StyledText("\(mark) The AWS CLI is asked who you are", .secondary)
    }
  }

  /// Whether the caller is not known, so that asking again may help.
  static func hasFailed(_ state: WizardState) -> Bool {
    if case .failed = state.observations[.callerIdentity]?.outcome { true } else { false }
  }

  /// The part of the ARN that people know: `user/sofia`, `assumed-role/Admin/sofia`, `root`.
  private static func name(of identity: CallerIdentity) -> String {
    String(identity.arn.split(separator: ":").last ?? "")
  }

  private static func words(_ failure: LookupFailure, profile: String) -> String {
    let option = profile.isEmpty ? "" : " --profile \(profile)"
    let said = failure.message.isEmpty ? "" : " \(failure.message)"
    switch failure.cause {
    case .toolMissing:
      return "The AWS CLI was not found. Install it, or choose another source."
    case .credentialsMissing:
      return "\(failure.message.isEmpty ? "There are no credentials." : failure.message) "
        + "Run in another terminal: aws configure\(option)"
    case .credentialsExpired:
      return "\(failure.message.isEmpty ? "The login has expired." : failure.message) "
        + "Run in another terminal: aws sso login\(option)"
    case .regionMissing:
      return "No Region is set. Choose one below."
    case .unreachable:
      return "AWS cannot be reached. Check the network and the proxy.\(said)"
    case .timedOut:
      return "AWS did not answer in time. Check the network and the proxy."
    case .throttled:
      return "AWS asks to wait a little."
    case .accessDenied, .notFound, .notRecorded, .serviceError, .unintelligible:
      return "AWS did not say who you are.\(said)"
    }
  }
}
