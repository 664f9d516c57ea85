import RecommenderCore
import TerminalCanvas

/// What a list of resources says when it has nothing to show.
enum PickerTexts {
  /// Said while no row stands in the list.
  static func empty(_ kind: AccountResource.Kind, _ state: WizardState) -> String {
    let typed = state.drafts[PickedResource(kind: kind).field] ?? ""
    if !typed.isEmpty { return ResourceTexts.nothingFits(kind, typed: typed) }
    if state.account.source == .none {
      return ResourceTexts.nothingListed
    }
    guard let listing = state.listings[kind] else { return "" }
    switch listing.progress {
    case .idle, .loading: return ""
    case .complete: return ResourceTexts.noneThere(kind, region: state.answers.region)
    case .failed(let failure):
      let again = state.account.source == .aws ? "F5 tries again. " : ""
      return ResourceTexts.listFailed(failure, again: again)
    }
  }

  /// Said in place of rows while they are on their way.
  static func status(
    _ kind: AccountResource.Kind, _ state: WizardState, _ surroundings: Surroundings
  ) -> String? {
    guard let listing = state.listings[kind], listing.progress == .loading, listing.rows.isEmpty
    else { return nil }
    return "\(turningMark(surroundings)) \(ResourceTexts.plural(kind)) are being listed"
  }

  /// The mark that turns while something is on its way.
  static func turningMark(_ surroundings: Surroundings) -> String {
    String(ProgressMark(number: surroundings.tick).character(surroundings.glyphs))
  }

  /// Said when Enter finds no row to take.
  static func nothingToChoose(_ kind: AccountResource.Kind) -> String {
    "No \(ResourceTexts.singular(kind)) is chosen. There is no row to choose yet. Type the ARN."
  }
}
