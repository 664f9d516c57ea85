import RecommenderCore
import TerminalCanvas

/// Who the AWS CLI is signed in as, or why it is not, with what helps.
enum IdentityLine {
  static func text(_ state: WizardState, _ surroundings: Surroundings) -> StyledText {
    let glyphs = surroundings.glyphs
    switch state.observations[.callerIdentity]?.outcome {
    case .found(.callerIdentity(let identity)):
      return StyledText("\(glyphs.success) ", .success)
        + StyledText(identity.words, .secondary)
    case .failed(let failure):
      return StyledText(
        "\(glyphs.failure) \(failure.identityWords(profile: state.account.profile))", .error)
    default:
      let mark = ProgressMark(number: surroundings.tick).character(glyphs)
      return StyledText("\(mark) The AWS CLI is asked who you are", .secondary)
    }
  }

  /// Whether the caller is not known, so that asking again may help.
  static func hasFailed(_ state: WizardState) -> Bool {
    if case .failed = state.observations[.callerIdentity]?.outcome { true } else { false }
  }
}
