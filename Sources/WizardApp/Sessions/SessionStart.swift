import RecommenderCore
import SessionStore

/// What a run begins with: a session, or the question which one.
enum SessionStart {
  case session(OpenSession)
  /// The sessions are listed; the cursor stands on one, and why that one could not be opened may
  /// be told.
  case list(selecting: String?, refusal: WizardRefused?)

  /// Opens what the options say.
  ///
  /// - Throws: `WizardRefused` where there is nothing that could be opened or listed.
  init(_ options: WizardOptions, in place: SessionPlace) throws(WizardRefused) {
    switch options.opening {
    case .any:
      let hasUnfinished = place.summaries().contains { $0.isUnfinished }
      self =
        hasUnfinished
        ? .list(selecting: nil, refusal: nil)
        : .session(try OpenSession(newIn: place, options))
    case .named(let name):
      self = try Self.opening(name, in: place, options)
    case .existing(let name):
      guard SessionName.isValid(name) else { throw WizardRefused(.badName(name)) }
      guard place.folder?.exists(name) ?? false else { throw WizardRefused(.missing(name)) }
      self = try Self.opening(name, in: place, options)
    case .latest:
      guard let latest = place.summaries().first else {
        throw .noSession("There is no session to go on with. Begin one with: recommender-wizard")
      }
      self = try Self.opening(latest.name, in: place, options)
    }
  }

  /// Why the session that was asked for could not be opened; nil where it could.
  var refusal: WizardRefused? {
    if case .list(_, let refusal) = self { refusal } else { nil }
  }

  /// Opens a session; one that is damaged or open elsewhere is shown with what can be done.
  private static func opening(
    _ name: String, in place: SessionPlace, _ options: WizardOptions
  ) throws(WizardRefused) -> SessionStart {
    do throws(WizardRefused) {
      return .session(try OpenSession(name, in: place, options))
    } catch {
      guard place.folder?.exists(name) ?? false else { throw error }
      return .list(selecting: name, refusal: error)
    }
  }
}

extension SessionSummary {
  /// Whether something is left to do, so that the session is offered at the start.
  fileprivate var isUnfinished: Bool {
    if case .readable(let progress) = content { !progress.isExported } else { true }
  }
}
