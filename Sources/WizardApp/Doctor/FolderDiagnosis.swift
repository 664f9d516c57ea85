import RecommenderCore
import SessionStore
import SystemPackage

/// What stands in the folders of this user.
enum FolderDiagnosis {
  /// The folder of the sessions, which is made where there is none.
  static func sessions(_ environment: [String: String]) -> Diagnosis {
    let id = "sessions"
    let title = "Sessions"
    let place = SessionPlace(environment: environment)
    guard let folder = place.folder, place.problem == nil else {
      return Diagnosis(
        id, title, .fix, MarkedText.marked(place.problem ?? SessionPlace.nowhere),
        fix: place.folder == nil
          ? "Set HOME." : "Make the folder writable, or set XDG_STATE_HOME to another one.")
    }
    let path = MarkedText.marked(folder.path.string)
    let sessions: [SessionSummary]
    do {
      sessions = try folder.summaries()
    } catch {
      return Diagnosis(
        id, title, .fix, MarkedText.marked(error.sentence), fix: "Make the folder readable.")
    }
    let damaged = sessions.filter(\.isDamaged).map { MarkedText.marked($0.name) }
    guard damaged.isEmpty else {
      return Diagnosis(
        id, title, .advice, "damaged: \(damaged.joined(separator: ", "))",
        fix: "See what is the matter: recommender-wizard sessions")
    }
    return Diagnosis(id, title, .fine, "\(sessions.count) in \(path)")
  }

  /// The themes of this user.
  static func themes(_ environment: [String: String]) -> Diagnosis {
    let (themes, broken) = ThemeLibrary(environment: environment).list()
    guard let first = broken.first else {
      return Diagnosis("themes", "Themes", .fine, "\(themes.count)")
    }
    return Diagnosis(
      "themes", "Themes", .advice, MarkedText.marked(first.text),
      fix: "Check the file: recommender-wizard themes lint FILE")
  }
}

extension SessionSummary {
  fileprivate var isDamaged: Bool {
    if case .damaged = content { true } else { false }
  }
}
