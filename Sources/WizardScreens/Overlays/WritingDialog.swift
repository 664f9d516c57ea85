import RecommenderCore
import TerminalCanvas

/// What Review says while and after the files are written.
struct WritingDialog {
  private let stage: WritingStage
  private let answers: Answers

  /// The dialog that is due, or nil where nothing is being written.
  init?(_ state: WizardState) {
    guard state.step == .review, state.writing != .idle else { return nil }
    stage = state.writing
    answers = state.answers
  }

  var bindings: [Binding] {
    let close = Binding([.escape], .close, shown: "Esc", label: "back", priority: 80)
    switch stage {
    case .idle, .writing: return []
    case .wouldReplace:
      return [Binding([.enter], .accept, shown: "⏎", label: "replace them", priority: 90), close]
    case .written:
      return [Binding([.enter], .accept, shown: "⏎", label: "leave", priority: 90), close]
    case .failed:
      return [Binding([.enter], .accept, shown: "⏎", label: "another folder", priority: 90), close]
    }
  }

  func handle(_ key: Key, opening overlay: inout Overlay?) -> [WizardEvent] {
    switch (stage, KeyTable.action(for: key, in: bindings, editsText: true)) {
    case (.wouldReplace(let folder, _), .accept): return [.write(folder: folder, replacing: true)]
    case (.written, .accept): return [.next]
    case (.failed(let folder, _), .accept):
      overlay = .folder(FolderDialog(folder: folder))
      return [.dismissWriting]
    case (_, .close): return [.dismissWriting]
    default: return []
    }
  }

  func draw(into frame: inout Frame, glyphs: Glyphs) {
    DialogBox(title: title, text: text, footer: "").draw(into: &frame, glyphs: glyphs)
  }

  private var title: String {
    switch stage {
    case .idle, .writing: "Writing"
    case .wouldReplace: "Replace these files?"
    case .written: "Written"
    case .failed: "Nothing was written"
    }
  }

  private var text: [StyledText] {
    switch stage {
    case .idle: []
    case .writing(let folder): [StyledText(folder, .secondary)]
    case .wouldReplace(let folder, let files):
      [StyledText("They exist already in \(folder):", .secondary)] + files.map { StyledText($0) }
    case .failed(_, let reason): [StyledText(reason, .error)]
    case .written(_, let files):
      files.map { StyledText($0) } + [
        StyledText(), StyledText("To create the model, in that folder:", .secondary),
        StyledText(
          "aws pinpoint create-recommender-configuration --region \(answers.region) "
            + "--cli-input-json file://recommender.json"),
        StyledText(), StyledText("CHECKLIST.md says what has to be in place first.", .secondary),
      ]
    }
  }
}
