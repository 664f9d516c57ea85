import RecommenderCore

/// Which editor long texts can be handed to.
enum EditorDiagnosis {
  static func of(_ environment: [String: String]) -> Diagnosis {
    let words: String
    switch EditorChoice(environment) {
    case .named(let command): words = MarkedText.marked(command)
    case .usual(let name): words = "VISUAL and EDITOR are not set; \(name) is used."
    case .missing: words = "VISUAL and EDITOR are not set; texts are typed in the wizard."
    }
    return Diagnosis("editor", "Editor", .fine, words)
  }
}
