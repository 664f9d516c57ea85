import RecommenderCore
import TerminalCanvas

/// What Review says while and after the files are written.
struct WritingDialog {
  private let stage: WritingStage

  /// The dialog that is due, or nil where nothing is being written.
  init?(_ state: WizardState) {
    guard state.step == .review, state.writing != .idle else { return nil }
    stage = state.writing
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
    case .failed: WritingTexts.failed
    }
  }

  private var text: [StyledText] {
    switch stage {
    case .idle: []
    case .writing(let folder): [StyledText(folder, .secondary)]
    case .wouldReplace(let folder, let files):
      [StyledText(WritingTexts.existing(in: folder), .secondary)] + Self.listed(files)
    case .failed(_, let reason): [StyledText(reason, .error)]
    case .written(let folder, let files):
      [
        StyledText(WritingTexts.written(files.count, into: folder)), StyledText(),
        StyledText(WritingTexts.commandsStart, .secondary),
      ] + Self.commands + [StyledText(), StyledText(WritingTexts.reading, .secondary)]
    }
  }

  /// The commands with what each does, in two columns.
  private static var commands: [StyledText] {
    let width = WritingTexts.commands.map(\.command.columnWidth).max() ?? 0
    return WritingTexts.commands.map { command, meaning in
      let pad = String(repeating: " ", count: width - command.columnWidth + 2)
      return StyledText(command, .key) + StyledText(pad + meaning)
    }
  }

  /// The first few files, and how many more there are.
  private static func listed(_ files: [String]) -> [StyledText] {
    let most = 8
    let shown = files.count > most ? most - 1 : files.count
    return files.prefix(shown).map { StyledText($0) }
      + (shown < files.count ? [StyledText("and \(files.count - shown) more", .secondary)] : [])
  }
}
