import RecommenderCore

extension Exporter {
  /// `checklist.json`: the prerequisites for programs, as `check --json` prints them.
  static let checklistJSON = Exporter { input in
    let text = JSONText.write(ChecklistJSON.document(input.context))
    return [ExportedFile(path: "checklist.json", text: text)]
  }
}
