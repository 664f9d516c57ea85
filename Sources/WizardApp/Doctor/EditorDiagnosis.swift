import RecommenderCore

/// Which editor long texts can be handed to.
enum EditorDiagnosis {
  static func of(_ environment: [String: String]) -> Diagnosis {
    let name = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let name else {
      return Diagnosis(
        "editor", "Editor", .fine, "VISUAL and EDITOR are not set; texts are typed in the wizard.")
    }
    return Diagnosis("editor", "Editor", .fine, MarkedText.marked(name))
  }
}
